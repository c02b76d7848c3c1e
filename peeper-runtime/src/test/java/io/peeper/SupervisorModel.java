package io.peeper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a supervisor and its members ought to do, said as simply as possible; for {@link SupervisorModelTest}. */
final class SupervisorModel {
    /** A member: what it has, and what its inits will do. */
    static final class Member {
        final String id;
        final Restart restart;
        boolean running;
        int state;

        /** Whether there is something that a restart would go on with. */
        boolean kept;

        int failing;

        Member(String id, Restart restart) {
            this.id = id;
            this.restart = restart;
        }
    }

    final List<String> notes = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    boolean alive = true;
    private final Strategy strategy;
    private final boolean dynamic;
    private final int intensity;
    private final long window;
    private final Deque<Long> restarts = new ArrayDeque<>();

    SupervisorModel(Strategy strategy, boolean dynamic, int intensity, long window) {
        this.strategy = strategy;
        this.dynamic = dynamic;
        this.intensity = intensity;
        this.window = window;
    }

    @Nullable
    Member find(String id) {
        return members.stream().filter(one -> one.id.equals(id)).findFirst().orElse(null);
    }

    /** Runs its init; false if that failed. */
    boolean start(Member member) {
        if (member.failing > 0) {
            member.failing--;
            notes.add("!" + member.id);
            return false;
        }
        notes.add((member.kept ? "*" : "+") + member.id);
        member.state = member.kept ? member.state : 0;
        member.kept = true;
        member.running = true;
        return true;
    }

    void stop(Member member) {
        if (member.running) {
            notes.add("-" + member.id);
        }
        member.running = false;
    }

    void drop(Member member) {
        member.kept = false;
        if (member.restart == Restart.TEMPORARY || dynamic) {
            members.remove(member);
        }
    }

    /** A member has ended by itself. */
    void ended(Member member, boolean clean, long now) {
        member.running = false;
        boolean due = member.restart == Restart.PERMANENT || (member.restart == Restart.TRANSIENT && !clean);
        if (!due) {
            drop(member);
            return;
        }
        Member failed = member;
        while (failed != null) {
            while (!restarts.isEmpty() && now - restarts.peekFirst() > window) {
                restarts.removeFirst();
            }
            if (restarts.size() >= intensity) {
                end();
                return;
            }
            restarts.addLast(now);
            failed = restart(failed);
        }
    }

    /** Restarts what goes with a member; answers which one failed. */
    private @Nullable Member restart(Member member) {
        if (strategy == Strategy.ONE_FOR_ONE) {
            return start(member) ? null : member;
        }
        int first = strategy == Strategy.ONE_FOR_ALL ? 0 : members.indexOf(member);
        List<Member> group = new ArrayList<>(members.subList(first, members.size()));
        List<Member> reversed = new ArrayList<>(group);
        Collections.reverse(reversed);
        reversed.forEach(this::stop);
        for (Member one : group) {
            if (one.restart == Restart.TEMPORARY) {
                drop(one);
            }
        }
        group.removeIf(one -> one.restart == Restart.TEMPORARY);
        for (Member one : group) {
            if (!start(one)) {
                return one;
            }
        }
        return null;
    }

    /** All stop, and it is gone. */
    void end() {
        List<Member> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        reversed.forEach(this::stop);
        members.clear();
        alive = false;
    }

    /** What {@link TreeFixture#states} says. */
    String states() {
        List<String> shown = new ArrayList<>();
        for (Member one : members) {
            shown.add(one.id + (one.running ? " RUNNING" : " STOPPED"));
        }
        return String.join(", ", shown);
    }

    Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (Member one : members) {
            if (one.running) {
                values.put(one.id, one.state);
            }
        }
        return values;
    }
}
