package hidden;

final class Failure extends Exception {
    private static final long serialVersionUID = 1;
}
