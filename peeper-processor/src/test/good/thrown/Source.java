package thrown;

interface Source<V, E extends Exception> {
    V get(int number) throws E;

    <X extends E> V other(Class<X> type) throws X;

    void finish() throws E;
}
