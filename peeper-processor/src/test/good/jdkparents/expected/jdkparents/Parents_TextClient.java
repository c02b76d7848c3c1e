package jdkparents;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Parents.Text}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
final class Parents_TextClient implements Parents.Text, PeeperClient {
    static final Long FINGERPRINT = 0xe8f27d7e76873b55L;

    final Target target;

    Parents_TextClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int length() {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.length(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.LengthMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.LengthMessage message;
                    try {
                        message = new Parents_TextPeeper.LengthMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.LengthMessage(), 5_000_000_000L);
    }

    @Override
    public char charAt(int arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Character> reply = worker.charAt(state, arg0);
                    if (direct.leave(turn, worker, reply, Character.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.CharAtMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.CharAtMessage message;
                    try {
                        message = new Parents_TextPeeper.CharAtMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.CharAtMessage(arg0), 5_000_000_000L);
    }

    @Override
    public CharSequence subSequence(int arg0, int arg1) {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, CharSequence> reply = worker.subSequence(state, arg0, arg1);
                    if (direct.leave(turn, worker, reply, CharSequence.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.SubSequenceMessage(arg0, arg1), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.SubSequenceMessage message;
                    try {
                        message = new Parents_TextPeeper.SubSequenceMessage(arg0, arg1);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.SubSequenceMessage(arg0, arg1), 5_000_000_000L);
    }

    @Override
    public int compareTo(Parents.Text arg0) {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.compareTo(state, arg0);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.CompareToMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.CompareToMessage message;
                    try {
                        message = new Parents_TextPeeper.CompareToMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.CompareToMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Appendable append(CharSequence arg0) throws IOException {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Appendable> reply = worker.append(state, arg0);
                    if (direct.leave(turn, worker, reply, Appendable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.AppendMessage(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.AppendMessage message;
                    try {
                        message = new Parents_TextPeeper.AppendMessage(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.AppendMessage(arg0), 5_000_000_000L);
    }

    @Override
    public Appendable append(CharSequence arg0, int arg1, int arg2) throws IOException {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Appendable> reply = worker.append(state, arg0, arg1, arg2);
                    if (direct.leave(turn, worker, reply, Appendable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.Append2Message(arg0, arg1,
                            arg2), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.Append2Message message;
                    try {
                        message = new Parents_TextPeeper.Append2Message(arg0, arg1, arg2);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.Append2Message(arg0, arg1, arg2), 5_000_000_000L);
    }

    @Override
    public Appendable append(char arg0) throws IOException {
        if (target instanceof DirectTarget direct) {
            Parents_TextWorker worker = (Parents_TextWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Appendable> reply = worker.append(state, arg0);
                    if (direct.leave(turn, worker, reply, Appendable.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new Parents_TextPeeper.Append3Message(arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    Parents_TextPeeper.Append3Message message;
                    try {
                        message = new Parents_TextPeeper.Append3Message(arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new Parents_TextPeeper.Append3Message(arg0), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Parents_TextClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "Parents_TextClient[" + target + "]";
    }
}
