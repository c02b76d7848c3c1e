package io.peeper;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * A simulated system for a tree of supervisors, and members that note what happens to them: {@code +a} a first init, {@code *a} one
 * at a restart, {@code >a} one at a transfer, {@code !a} one that failed, {@code -a} terminate for a clean reason, {@code ~a} for
 * another one.
 */
final class TreeFixture {
    /** Ends a member that has no restart of its own left, which is what all of them are like. */
    static final Tally.Act CRASH = (it, count) -> {
        throw new IllegalStateException("on purpose");
    };

    static final ExitReason BAD = new ExitReason.Other("bad");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Something to do with a fresh one. */
    interface Body {
        void in(TreeFixture tree) throws Exception;
    }

    final Strands strands;
    final PeeperSystem system;
    final List<Start> starts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> failing = new HashMap<>();
    private final Set<String> hanging = new HashSet<>();
    private final Set<String> ignoring = new HashSet<>();

    private TreeFixture(Strands strands) {
        this.strands = strands;
        system = strands.system();
    }

    /** The same under some seeds, so that what may happen in several orders does. */
    static void each(Body body) {
        each(25, body);
    }

    /** The same under so many seeds. */
    static void each(int seeds, Body body) {
        for (long seed = 0; seed < seeds; seed++) {
            with(seed, body);
        }
    }

    /** Under one seed. */
    static void with(long seed, Body body) {
        if (FreshSystem.LOGGER.getLevel() != Level.ALL) {
            FreshSystem.LOGGER.setLevel(Level.OFF);
        }
        Strands strands = new Strands(seed);
        try {
            body.in(new TreeFixture(strands));
            strands.settle();
        } catch (Throwable e) {
            strands.abandon();
            throw new AssertionError("seed " + seed, e);
        }
        strands.close();
    }

    /** A peeper with this name and id; the first crash is its end. */
    PeeperSpec<TallyClient, Integer> member(String id) {
        return TallyPeeper.spec(() -> new Member(id), 0).name(id).intensity(0, MINUTE);
    }

    private final class Member extends Tallying {
        private final String id;

        Member(String id) {
            this.id = id;
        }

        @Override
        protected Next<Integer> init(Integer state, Start start) {
            if (hanging.contains(id)) {
                notes.add("?" + id);
                try {
                    strands.awaitThat(() -> !hanging.contains(id));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            if (failing.merge(id, -1, Integer::sum) >= 0) {
                notes.add("!" + id);
                throw new IllegalStateException("init of " + id + " fails");
            }
            if (ignoring.contains(id)) {
                return ignore();
            }
            starts.add(start);
            String sign = switch (start.kind()) {
                case FIRST -> "+";
                case RESTART -> "*";
                case TRANSFER -> ">";
                case UPGRADE -> "^";
            };
            notes.add(sign + id);
            return same();
        }

        @Override
        protected void terminate(ExitReason reason, Integer state) {
            notes.add((reason.isClean() ? "-" : "~") + id);
        }
    }

    /** The next so many inits of a member fail. */
    void fails(String id, int times) {
        failing.put(id, times);
    }

    /** The inits of a member hang, until it is let go. */
    void hangs(String id) {
        hanging.add(id);
    }

    void letGo(String id) {
        hanging.remove(id);
    }

    /** The inits of a member don't want to run. */
    void ignores(String id, boolean on) {
        if (on) {
            ignoring.add(id);
        } else {
            ignoring.remove(id);
        }
    }

    /** What was noted since the last time it was asked for. */
    String told() {
        String told = String.join(" ", notes);
        notes.clear();
        return told;
    }

    /** The member of this name. */
    TallyClient client(String id) {
        return TallyPeeper.named(system, id);
    }

    PeeperRef ref(String id) {
        return system.whereis(Name.local(id)).orElseThrow();
    }

    boolean isUp(String id) {
        return system.whereis(Name.local(id)).isPresent();
    }

    /** Ends a member by a crash too many, and waits for all that follows. */
    void crash(String id) {
        client(id).post(CRASH);
        strands.settle();
    }

    /** Ends a member in order, for a reason, and waits for all that follows. */
    void stop(String id, ExitReason reason) {
        ref(id).stop(reason, MINUTE);
        strands.settle();
    }

    /** Does it on a thread of its own, and lets that come as far as it can; answers what it throws. */
    CompletableFuture<Object> aside(Consumer<TreeFixture> body) {
        CompletableFuture<Object> end = asideUnsettled(body);
        strands.settle();
        return end;
    }

    /** Does it on a thread of its own; answers what it throws. */
    CompletableFuture<Object> asideUnsettled(Consumer<TreeFixture> body) {
        CompletableFuture<Object> end = new CompletableFuture<>();
        strands.go(() -> {
            try {
                body.accept(this);
                end.complete("done");
            } catch (RuntimeException e) {
                end.complete(e);
            }
        });
        return end;
    }

    /** What something came to, which has to be over by now. */
    <T> T result(CompletableFuture<T> future) {
        strands.settle();
        if (!future.isDone()) {
            throw new AssertionError("not over");
        }
        return future.join();
    }

    /** What an entry is doing, of each child of a supervisor. */
    static String states(SupervisorRef supervisor) {
        List<String> shown = new ArrayList<>();
        for (Child child : supervisor.entries()) {
            shown.add(child.id() + " " + child.state());
        }
        return String.join(", ", shown);
    }
}
