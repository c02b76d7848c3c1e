package overriding;

interface Unmarked {
    void both(int number);

    void mixed(int count);
}
