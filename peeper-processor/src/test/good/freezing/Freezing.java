package freezing;

import io.peeper.annotation.Peeper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** States with collections in all places. */
@Peeper(state = Freezing.State.class)
public interface Freezing {
    record State(
            int number,
            Instant at,
            Collection<String> collection,
            List<String> list,
            Set<Day> set,
            Map<String, Long> map,
            SortedSet<String> sortedSet,
            NavigableSet<String> navigableSet,
            SortedMap<String, Integer> sortedMap,
            NavigableMap<String, List<Integer>> navigableMap,
            List<List<List<String>>> deep,
            Map<Set<String>, Map<String, Part>> keys,
            Part part,
            Plain plain,
            Box<String> box,
            Box<List<String>> listBox,
            Tree tree,
            Option<List<String>> option,
            List<? extends Number2> wildcard) {}

    record Part(List<String> names) {}

    record Plain(String name, Part2 part) {}

    record Part2(int number) {}

    record Box<T>(T value, List<T> values) {}

    sealed interface Tree {}

    record Leaf(int number) implements Tree {}

    record Node(List<Tree> branches) implements Tree {}

    enum Nothing implements Tree {
        NOTHING
    }

    sealed interface Option<T> {}

    record Some<T>(T value) implements Option<T> {}

    record None<T>() implements Option<T> {}

    record Number2(int number) {}

    enum Day {
        MONDAY
    }

    State get();
}
