package parents;

interface Counting<K> {
    int size();

    Object get(K key) throws Exception;

    static String name() {
        return "static";
    }
}
