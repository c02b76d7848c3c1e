package namesake;

interface Inherited {
    interface PeeperRef {}

    PeeperRef inherited();

    default String peeper(int number) {
        return peeper() + number;
    }

    private String peeper() {
        return "me";
    }
}
