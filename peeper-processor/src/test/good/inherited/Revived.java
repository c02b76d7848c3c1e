package inherited;

interface Revived {
    default int revived() {
        return 1;
    }
}
