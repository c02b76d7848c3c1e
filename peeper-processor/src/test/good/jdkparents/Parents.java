package jdkparents;

import io.peeper.annotation.Peeper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Protocols that extend interfaces of the JDK, with all their default methods and diamonds. */
@SuppressWarnings("peeper:mutable-message")
interface Parents {
    @Peeper(state = Integer.class)
    interface Ordering extends Comparator<String> {}

    @Peeper(state = Integer.class)
    interface Running extends Runnable, Callable<Integer>, Supplier<String> {
        @Override
        Integer call();
    }

    @Peeper(state = Integer.class)
    interface Mapping extends UnaryOperator<String> {}

    @Peeper(state = Integer.class)
    interface Listing extends List<String> {}

    @Peeper(state = Integer.class)
    interface Tabling extends Map<String, List<Integer>> {}

    @Peeper(state = Integer.class)
    interface Queueing extends Queue<String> {}

    @Peeper(state = Integer.class)
    interface Text extends CharSequence, Comparable<Text>, Appendable {}

    @Peeper(state = Integer.class)
    interface Flowing extends Flow.Processor<String, Integer> {}

    @Peeper(state = Integer.class)
    interface Two extends BiFunction<String, Integer, List<String>> {}
}
