package io.peeper.internal.branch;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The immutable map, against {@code HashMap}, with hashes that are good and hashes that are bad. */
final class PersistentMapTest {
    private static final int SPREAD = 0x9E3779B1;

    /** What hash codes the keys have; "placed" is the hash as the tree sees it. */
    private enum Hashes {
        DISTINCT(id -> id),
        FEW(id -> id % 5),
        ONE(id -> 42),
        EQUAL_LOW_BITS(id -> id << 20),
        EQUAL_HIGH_BITS(id -> 0x7A5 << 20 | id),
        PLACED_IN_A_ROW(id -> unspread(id)),
        PLACED_WITH_EQUAL_LOW_BITS(id -> unspread(id << 25 | 0x1ABCDEF)),
        PLACED_APART_BY_THE_LAST_TWO_BITS(id -> unspread(id << 30 | 0x2ABCDEF1)),
        PLACED_WITH_FEW_BITS(id -> unspread(1 << (id & 31))),
        PLACED_IN_PAIRS(id -> unspread((id >>> 1) * 0x01234567));

        private final IntUnaryOperator ofId;

        Hashes(IntUnaryOperator ofId) {
            this.ofId = ofId;
        }

        Key key(int id) {
            return new Key(ofId.applyAsInt(id), id);
        }
    }

    /** A key that counts what is asked of it, and refuses on demand. */
    private static final class Key {
        final int hash;
        final int id;
        int hashed;
        int compared;
        boolean refusesHash;
        boolean refusesEquals;

        Key(int hash, int id) {
            this.hash = hash;
            this.id = id;
        }

        @Override
        public int hashCode() {
            hashed++;
            if (refusesHash) {
                throw new IllegalStateException("hashCode");
            }
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            compared++;
            if (refusesEquals) {
                throw new IllegalStateException("equals");
            }
            return other instanceof Key key && key.id == id;
        }

        @Override
        public String toString() {
            return id + "#" + hash;
        }
    }

    /** The hash code of which {@code spread} makes the hash. */
    private static int unspread(int hash) {
        int inverse = SPREAD;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - SPREAD * inverse;
        }
        int product = (hash ^ hash >>> 16) * inverse;
        return product ^ product >>> 16;
    }

    /** That the map holds just what the other one does, and has the shape it should have. */
    private static <K, V> void assertSame(PersistentMap<K, V> map, Map<K, V> expected) {
        assertThat(map.size()).isEqualTo(expected.size());
        Map<K, V> seen = new HashMap<>();
        for (Map.Entry<K, V> entry : map) {
            assertThat(seen.put(entry.getKey(), entry.getValue())).isNull();
        }
        assertThat(seen).isEqualTo(expected);
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        if (expected.isEmpty()) {
            assertThat(map).isSameInstanceAs(PersistentMap.empty());
        } else {
            shape(map.root, 0, 0);
        }
    }

    /** Checks the shape, and gives it back as something that can be compared. */
    private static Object shape(PersistentMap.Node<?, ?> node, int shift, int prefix) {
        int known = shift < 32 ? (1 << shift) - 1 : -1;
        if (node instanceof PersistentMap.Leaf<?, ?> leaf) {
            assertThat(leaf.hash).isEqualTo(PersistentMap.spread(leaf.getKey().hashCode()));
            assertThat(leaf.hash & known).isEqualTo(prefix);
            return Map.entry(leaf.getKey(), leaf.getValue());
        }
        if (node instanceof PersistentMap.Collision<?, ?> collision) {
            assertThat(shift).isEqualTo(PersistentMap.END);
            assertThat(collision.children.length).isAtLeast(2);
            assertThat(collision.size()).isEqualTo(collision.children.length);
            Set<Object> leaves = new HashSet<>();
            for (PersistentMap.Node<?, ?> child : collision.children) {
                assertThat(child).isInstanceOf(PersistentMap.Leaf.class);
                leaves.add(shape(child, shift, prefix));
            }
            return leaves;
        }
        PersistentMap.Branch<?, ?> branch = (PersistentMap.Branch<?, ?>) node;
        assertThat(shift).isLessThan(PersistentMap.END);
        assertThat(branch.size()).isAtLeast(2);
        assertThat(branch.children).hasLength(Integer.bitCount(branch.bitmap));
        List<Object> shapes = new ArrayList<>(List.of(branch.bitmap));
        int size = 0;
        int at = 0;
        for (int index = 0; index < 32; index++) {
            if ((branch.bitmap >>> index & 1) == 1) {
                PersistentMap.Node<?, ?> child = branch.children[at++];
                size += child.size();
                shapes.add(shape(child, shift + 5, prefix | index << shift));
            }
        }
        assertThat(branch.size()).isEqualTo(size);
        return shapes;
    }

    private static PersistentMap<Key, String> of(Iterable<Key> keys) {
        PersistentMap<Key, String> map = PersistentMap.empty();
        for (Key key : keys) {
            map = map.with(key, "v" + key.id);
        }
        return map;
    }

    private static List<Key> keys(Hashes hashes, int count) {
        List<Key> keys = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            keys.add(hashes.key(id));
        }
        return keys;
    }

    @Test
    @DisplayName("the empty one is always the same, and holds nothing")
    void empty() {
        PersistentMap<String, String> map = PersistentMap.empty();
        assertThat(map).isSameInstanceAs(PersistentMap.<Integer, Integer>empty());
        assertThat(map.size()).isEqualTo(0);
        assertThat(map.get("a")).isNull();
        assertThat(map.without("a")).isSameInstanceAs(map);
        assertThat(map.iterator().hasNext()).isFalse();
        assertThrows(NoSuchElementException.class, map.iterator()::next);
    }

    @Test
    @DisplayName("different hash codes stay different when they are spread")
    void oneToOne() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            int hash = random.nextInt();
            assertThat(unspread(PersistentMap.spread(hash))).isEqualTo(hash);
            assertThat(PersistentMap.spread(unspread(hash))).isEqualTo(hash);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("any operations give what they give on a HashMap, and no older map has changed by them")
    void againstHashMap(Hashes hashes) {
        for (int round = 0; round < 20; round++) {
            Random random = new Random(round);
            int different = round % 2 == 0 ? 12 : 150;
            PersistentMap<Key, Integer> map = PersistentMap.empty();
            Map<Key, Integer> expected = new HashMap<>();
            List<PersistentMap<Key, Integer>> maps = new ArrayList<>();
            List<Map<Key, Integer>> copies = new ArrayList<>();
            for (int step = 0; step < 600; step++) {
                Key key = hashes.key(random.nextInt(different));
                // it grows in the first half, and shrinks in the second
                if (random.nextInt(10) < (step < 300 ? 7 : 3)) {
                    map = map.with(key, step);
                    expected.put(key, step);
                } else {
                    map = map.without(key);
                    expected.remove(key);
                }
                assertThat(map.size()).isEqualTo(expected.size());
                Key other = hashes.key(random.nextInt(different));
                assertThat(map.get(other)).isEqualTo(expected.get(other));
                if (step % 20 == 0) {
                    maps.add(map);
                    copies.add(new HashMap<>(expected));
                }
            }
            for (int i = 0; i < maps.size(); i++) {
                assertSame(maps.get(i), copies.get(i));
            }
            assertSame(map, expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each of the maps on the way up and down stays as it was")
    void persistence(Hashes hashes) {
        List<Key> keys = keys(hashes, 40);
        Collections.shuffle(keys, new Random(1));
        List<PersistentMap<Key, String>> maps = new ArrayList<>();
        List<Map<Key, String>> copies = new ArrayList<>();
        PersistentMap<Key, String> map = PersistentMap.empty();
        Map<Key, String> expected = new HashMap<>();
        for (Key key : keys) {
            maps.add(map);
            copies.add(new HashMap<>(expected));
            map = map.with(key, "first");
            expected.put(key, "first");
        }
        for (Key key : keys) {
            maps.add(map);
            copies.add(new HashMap<>(expected));
            map = map.with(key, "second");
            expected.put(key, "second");
        }
        Collections.shuffle(keys, new Random(2));
        for (Key key : keys) {
            maps.add(map);
            copies.add(new HashMap<>(expected));
            map = map.without(key);
            expected.remove(key);
        }
        assertThat(map).isSameInstanceAs(PersistentMap.empty());
        for (int i = 0; i < maps.size(); i++) {
            assertSame(maps.get(i), copies.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the shape depends on what is in the map, and not on how it came there")
    void canonical(Hashes hashes) {
        List<Key> keys = keys(hashes, 60);
        for (int count : new int[] {1, 2, 3, 7, 30}) {
            Object expected = shape(of(keys.subList(0, count)).root, 0, 0);
            for (int round = 0; round < 10; round++) {
                List<Key> shuffled = new ArrayList<>(keys);
                Collections.shuffle(shuffled, new Random(round));
                PersistentMap<Key, String> map = of(shuffled);
                Collections.shuffle(shuffled, new Random(-round));
                for (Key key : shuffled) {
                    map = key.id < count ? map : map.without(key);
                }
                assertThat(shape(map.root, 0, 0)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("where nothing changes, it is the same map")
    void identity(Hashes hashes) {
        List<Key> keys = keys(hashes, 60);
        PersistentMap<Key, String> map = of(keys.subList(0, 50));
        for (Key key : keys) {
            String value = map.get(key);
            if (value == null) {
                assertThat(map.without(key)).isSameInstanceAs(map);
            } else {
                assertThat(map.with(hashes.key(key.id), value)).isSameInstanceAs(map);
                // equal, but not the very value
                String equal = String.valueOf(value.toCharArray());
                PersistentMap<Key, String> changed = map.with(key, equal);
                assertThat(changed).isNotSameInstanceAs(map);
                assertThat(changed.get(key)).isSameInstanceAs(equal);
                assertThat(map.get(key)).isSameInstanceAs(value);
                assertThat(changed.size()).isEqualTo(50);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a key that is there stays when an equal one gets a value")
    void keyStays(Hashes hashes) {
        List<Key> keys = keys(hashes, 20);
        PersistentMap<Key, String> map = of(keys);
        for (Key key : keys) {
            map = map.with(hashes.key(key.id), "new");
        }
        for (Map.Entry<Key, String> entry : map) {
            assertThat(entry.getKey()).isSameInstanceAs(keys.get(entry.getKey().id));
            assertThat(entry.getValue()).isEqualTo("new");
        }
    }

    @Test
    @DisplayName("the iterator goes through once, and neither it nor an entry changes anything")
    void iterator() {
        for (int count : new int[] {1, 2, 100}) {
            PersistentMap<Key, String> map = of(keys(Hashes.PLACED_IN_PAIRS, count));
            Iterator<Map.Entry<Key, String>> each = map.iterator();
            for (int i = 0; i < count; i++) {
                assertThat(each.hasNext()).isTrue();
                Map.Entry<Key, String> entry = each.next();
                assertThrows(UnsupportedOperationException.class, each::remove);
                assertThrows(UnsupportedOperationException.class, () -> entry.setValue("other"));
                Map.Entry<Key, String> equal = Map.entry(entry.getKey(), entry.getValue());
                assertThat(entry).isEqualTo(equal);
                assertThat(equal).isEqualTo(entry);
                assertThat(entry.hashCode()).isEqualTo(equal.hashCode());
                assertThat(entry.toString()).isEqualTo(equal.toString());
                assertThat(entry).isNotEqualTo(Map.entry(entry.getKey(), "other"));
            }
            assertThat(each.hasNext()).isFalse();
            assertThrows(NoSuchElementException.class, each::next);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "hashCode is called once, only of the key that is given; equals only of that one and only at equal hashes")
    void calls(Hashes hashes) {
        List<Key> keys = keys(hashes, 60);
        PersistentMap<Key, String> map = of(keys.subList(0, 50));
        for (Key key : keys.subList(0, 50)) {
            assertThat(key.hashed).isEqualTo(1);
            key.hashed = 0;
            key.compared = 0;
        }
        for (Key key : keys) {
            int equalHashes = 0;
            for (Key other : keys.subList(0, 50)) {
                equalHashes += other.hash == key.hash ? 1 : 0;
            }
            for (int operation = 0; operation < 3; operation++) {
                Key given = hashes.key(key.id);
                switch (operation) {
                    case 0 -> assertThat(map.get(given) != null).isEqualTo(key.id < 50);
                    case 1 -> assertThat(map.with(given, "x").size()).isEqualTo(key.id < 50 ? 50 : 51);
                    default -> assertThat(map.without(given).size()).isEqualTo(key.id < 50 ? 49 : 50);
                }
                assertThat(given.hashed).isEqualTo(1);
                assertThat(given.compared).isAtMost(equalHashes);
            }
        }
        for (Map.Entry<Key, String> entry : map) {
            assertThat(entry.getValue()).isNotNull();
        }
        for (Key key : keys.subList(0, 50)) {
            assertThat(key.hashed).isEqualTo(0);
            assertThat(key.compared).isEqualTo(0);
        }
    }

    @Test
    @DisplayName("the very key is found without a call of equals")
    void veryKey() {
        Key key = Hashes.ONE.key(1);
        key.refusesEquals = true;
        PersistentMap<Key, String> map = PersistentMap.<Key, String>empty().with(key, "a");
        assertThat(map.get(key)).isEqualTo("a");
        assertThat(map.with(key, "b").get(key)).isEqualTo("b");
        assertThat(map.without(key)).isSameInstanceAs(PersistentMap.empty());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a key whose hashCode or equals throws changes nothing")
    void throwing(Hashes hashes) {
        List<Key> keys = keys(hashes, 50);
        Map<Key, String> expected = new HashMap<>();
        keys.forEach(key -> expected.put(key, "v" + key.id));
        PersistentMap<Key, String> map = of(keys);
        Object before = shape(map.root, 0, 0);
        for (int id = 0; id < 50; id++) {
            for (boolean hash : new boolean[] {true, false}) {
                Key bad = hashes.key(id);
                bad.refusesHash = hash;
                bad.refusesEquals = !hash;
                String message = hash ? "hashCode" : "equals";
                assertWithMessage("get").that(thrown(() -> map.get(bad))).isEqualTo(message);
                assertWithMessage("with").that(thrown(() -> map.with(bad, "x"))).isEqualTo(message);
                assertWithMessage("without")
                        .that(thrown(() -> map.without(bad)))
                        .isEqualTo(message);
            }
        }
        assertThat(shape(map.root, 0, 0)).isEqualTo(before);
        assertSame(map, expected);
    }

    private static String thrown(Runnable call) {
        return assertThrows(IllegalStateException.class, call::run).getMessage();
    }

    @Test
    @DisplayName("null is neither key nor value")
    void nulls() {
        PersistentMap<String, String> one =
                PersistentMap.<String, String>empty().with("a", "b");
        for (PersistentMap<String, String> map : List.of(PersistentMap.<String, String>empty(), one)) {
            assertThrows(NullPointerException.class, () -> map.with(null, "b"));
            assertThrows(NullPointerException.class, () -> map.with("a", null));
        }
    }

    @Test
    @DisplayName("100,000 entries come and go")
    void large() {
        PersistentMap<Integer, Integer> map = PersistentMap.empty();
        Map<Integer, Integer> expected = new HashMap<>();
        Random random = new Random(3);
        while (expected.size() < 100_000) {
            Integer key = random.nextInt();
            map = map.with(key, key);
            expected.put(key, key);
        }
        assertSame(map, expected);
        PersistentMap<Integer, Integer> full = map;
        List<Integer> keys = new ArrayList<>(expected.keySet());
        Collections.shuffle(keys, random);
        for (Integer key : keys.subList(0, 50_000)) {
            map = map.without(key);
        }
        Map<Integer, Integer> half = new HashMap<>(expected);
        half.keySet().removeAll(new HashSet<>(keys.subList(0, 50_000)));
        assertSame(map, half);
        for (Integer key : keys.subList(50_000, 100_000)) {
            map = map.without(key);
        }
        assertThat(map).isSameInstanceAs(PersistentMap.empty());
        assertSame(full, expected);
    }
}
