package overriding;

interface Arrays {
    void join(String... words);

    void list(String[] words);

    int[] old()[];
}
