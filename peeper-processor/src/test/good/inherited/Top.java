package inherited;

interface Top {
    Number narrowed();

    int byDefault();

    void both() throws Exception;
}
