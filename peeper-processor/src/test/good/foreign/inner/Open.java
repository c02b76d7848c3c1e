package foreign.inner;

/** Public, and what it inherits is not. */
public interface Open extends Hidden<Open.Known> {
    @Override
    int overridden();

    Nested.Deep deep();

    class Nested {
        public static class Deep {}
    }

    record Known() implements Secret {}
}
