package copying;

import io.peeper.annotation.Peeper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** A state with everything that can be copied. */
@Peeper(state = Copying.State.class)
@SuppressWarnings("peeper:copied-state")
public interface Copying {
    record State(
            int number,
            int[] numbers,
            long[][] matrix,
            String[] names,
            List<String> list,
            List<int[]> arrays,
            Map<String, Bean> beans,
            SortedMap<String, List<Integer>> sorted,
            ArrayList<String> arrayList,
            HashMap<String, Bean[]> hashMap,
            TreeMap<String, StringBox> treeMap,
            EnumMap<Day, Date> enumMap,
            HashSet<List<String>> hashSet,
            PriorityQueue<Integer> priorityQueue,
            Queue<Bean> queue,
            Deque<String> deque,
            BitSet bits,
            Date date,
            AtomicLong atomic,
            Shape shape,
            Plain plain,
            Box<Date> box) {}

    enum Day {
        MONDAY
    }

    record Plain(String name) {}

    record StringBox(StringBean bean) {}

    sealed interface Shape {}

    record Point(int x, int y) implements Shape {}

    record Polygon(int[] points) implements Shape {}

    final class Blob implements Shape {
        Date born = new Date(0);
    }

    State get();
}
