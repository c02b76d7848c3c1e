package many;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Many}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class ManyClient implements Many, PeeperClient {
    static final Long FINGERPRINT = 0x851e6448f89eb034L;

    final Target target;

    ManyClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public void set0(int number) {
        target.cast(new ManyPeeper.Set0Message(number));
    }

    @Override
    public int get1(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get1(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get1Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get1Message message;
                    try {
                        message = new ManyPeeper.Get1Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get1Message(number), 5_000_000_000L);
    }

    @Override
    public int get2(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get2(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get2Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get2Message message;
                    try {
                        message = new ManyPeeper.Get2Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get2Message(number), 5_000_000_000L);
    }

    @Override
    public void set3(int number) {
        target.cast(new ManyPeeper.Set3Message(number));
    }

    @Override
    public int get4(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get4(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get4Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get4Message message;
                    try {
                        message = new ManyPeeper.Get4Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get4Message(number), 5_000_000_000L);
    }

    @Override
    public int get5(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get5(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get5Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get5Message message;
                    try {
                        message = new ManyPeeper.Get5Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get5Message(number), 5_000_000_000L);
    }

    @Override
    public void set6(int number) {
        target.cast(new ManyPeeper.Set6Message(number));
    }

    @Override
    public int get7(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get7(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get7Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get7Message message;
                    try {
                        message = new ManyPeeper.Get7Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get7Message(number), 5_000_000_000L);
    }

    @Override
    public int get8(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get8(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get8Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get8Message message;
                    try {
                        message = new ManyPeeper.Get8Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get8Message(number), 5_000_000_000L);
    }

    @Override
    public void set9(int number) {
        target.cast(new ManyPeeper.Set9Message(number));
    }

    @Override
    public int get10(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get10(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get10Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get10Message message;
                    try {
                        message = new ManyPeeper.Get10Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get10Message(number), 5_000_000_000L);
    }

    @Override
    public int get11(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get11(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get11Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get11Message message;
                    try {
                        message = new ManyPeeper.Get11Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get11Message(number), 5_000_000_000L);
    }

    @Override
    public void set12(int number) {
        target.cast(new ManyPeeper.Set12Message(number));
    }

    @Override
    public int get13(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 13, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get13(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get13Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get13Message message;
                    try {
                        message = new ManyPeeper.Get13Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get13Message(number), 5_000_000_000L);
    }

    @Override
    public int get14(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 14, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get14(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get14Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get14Message message;
                    try {
                        message = new ManyPeeper.Get14Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get14Message(number), 5_000_000_000L);
    }

    @Override
    public void set15(int number) {
        target.cast(new ManyPeeper.Set15Message(number));
    }

    @Override
    public int get16(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 16, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get16(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get16Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get16Message message;
                    try {
                        message = new ManyPeeper.Get16Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get16Message(number), 5_000_000_000L);
    }

    @Override
    public int get17(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 17, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get17(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get17Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get17Message message;
                    try {
                        message = new ManyPeeper.Get17Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get17Message(number), 5_000_000_000L);
    }

    @Override
    public void set18(int number) {
        target.cast(new ManyPeeper.Set18Message(number));
    }

    @Override
    public int get19(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 19, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get19(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get19Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get19Message message;
                    try {
                        message = new ManyPeeper.Get19Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get19Message(number), 5_000_000_000L);
    }

    @Override
    public int get20(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 20, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get20(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get20Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get20Message message;
                    try {
                        message = new ManyPeeper.Get20Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get20Message(number), 5_000_000_000L);
    }

    @Override
    public void set21(int number) {
        target.cast(new ManyPeeper.Set21Message(number));
    }

    @Override
    public int get22(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 22, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get22(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get22Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get22Message message;
                    try {
                        message = new ManyPeeper.Get22Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get22Message(number), 5_000_000_000L);
    }

    @Override
    public int get23(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 23, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get23(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get23Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get23Message message;
                    try {
                        message = new ManyPeeper.Get23Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get23Message(number), 5_000_000_000L);
    }

    @Override
    public void set24(int number) {
        target.cast(new ManyPeeper.Set24Message(number));
    }

    @Override
    public int get25(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 25, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get25(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get25Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get25Message message;
                    try {
                        message = new ManyPeeper.Get25Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get25Message(number), 5_000_000_000L);
    }

    @Override
    public int get26(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 26, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get26(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get26Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get26Message message;
                    try {
                        message = new ManyPeeper.Get26Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get26Message(number), 5_000_000_000L);
    }

    @Override
    public void set27(int number) {
        target.cast(new ManyPeeper.Set27Message(number));
    }

    @Override
    public int get28(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 28, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get28(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get28Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get28Message message;
                    try {
                        message = new ManyPeeper.Get28Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get28Message(number), 5_000_000_000L);
    }

    @Override
    public int get29(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 29, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get29(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get29Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get29Message message;
                    try {
                        message = new ManyPeeper.Get29Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get29Message(number), 5_000_000_000L);
    }

    @Override
    public void set30(int number) {
        target.cast(new ManyPeeper.Set30Message(number));
    }

    @Override
    public int get31(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 31, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get31(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get31Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get31Message message;
                    try {
                        message = new ManyPeeper.Get31Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get31Message(number), 5_000_000_000L);
    }

    @Override
    public int get32(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 32, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get32(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get32Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get32Message message;
                    try {
                        message = new ManyPeeper.Get32Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get32Message(number), 5_000_000_000L);
    }

    @Override
    public void set33(int number) {
        target.cast(new ManyPeeper.Set33Message(number));
    }

    @Override
    public int get34(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 34, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get34(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get34Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get34Message message;
                    try {
                        message = new ManyPeeper.Get34Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get34Message(number), 5_000_000_000L);
    }

    @Override
    public int get35(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 35, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get35(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get35Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get35Message message;
                    try {
                        message = new ManyPeeper.Get35Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get35Message(number), 5_000_000_000L);
    }

    @Override
    public void set36(int number) {
        target.cast(new ManyPeeper.Set36Message(number));
    }

    @Override
    public int get37(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 37, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get37(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get37Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get37Message message;
                    try {
                        message = new ManyPeeper.Get37Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get37Message(number), 5_000_000_000L);
    }

    @Override
    public int get38(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 38, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get38(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get38Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get38Message message;
                    try {
                        message = new ManyPeeper.Get38Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get38Message(number), 5_000_000_000L);
    }

    @Override
    public void set39(int number) {
        target.cast(new ManyPeeper.Set39Message(number));
    }

    @Override
    public int get40(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 40, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get40(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get40Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get40Message message;
                    try {
                        message = new ManyPeeper.Get40Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get40Message(number), 5_000_000_000L);
    }

    @Override
    public int get41(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 41, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get41(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get41Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get41Message message;
                    try {
                        message = new ManyPeeper.Get41Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get41Message(number), 5_000_000_000L);
    }

    @Override
    public void set42(int number) {
        target.cast(new ManyPeeper.Set42Message(number));
    }

    @Override
    public int get43(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 43, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get43(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get43Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get43Message message;
                    try {
                        message = new ManyPeeper.Get43Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get43Message(number), 5_000_000_000L);
    }

    @Override
    public int get44(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 44, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get44(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get44Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get44Message message;
                    try {
                        message = new ManyPeeper.Get44Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get44Message(number), 5_000_000_000L);
    }

    @Override
    public void set45(int number) {
        target.cast(new ManyPeeper.Set45Message(number));
    }

    @Override
    public int get46(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 46, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get46(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get46Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get46Message message;
                    try {
                        message = new ManyPeeper.Get46Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get46Message(number), 5_000_000_000L);
    }

    @Override
    public int get47(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 47, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get47(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get47Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get47Message message;
                    try {
                        message = new ManyPeeper.Get47Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get47Message(number), 5_000_000_000L);
    }

    @Override
    public void set48(int number) {
        target.cast(new ManyPeeper.Set48Message(number));
    }

    @Override
    public int get49(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 49, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get49(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get49Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get49Message message;
                    try {
                        message = new ManyPeeper.Get49Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get49Message(number), 5_000_000_000L);
    }

    @Override
    public int get50(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 50, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get50(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get50Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get50Message message;
                    try {
                        message = new ManyPeeper.Get50Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get50Message(number), 5_000_000_000L);
    }

    @Override
    public void set51(int number) {
        target.cast(new ManyPeeper.Set51Message(number));
    }

    @Override
    public int get52(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 52, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get52(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get52Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get52Message message;
                    try {
                        message = new ManyPeeper.Get52Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get52Message(number), 5_000_000_000L);
    }

    @Override
    public int get53(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 53, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get53(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get53Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get53Message message;
                    try {
                        message = new ManyPeeper.Get53Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get53Message(number), 5_000_000_000L);
    }

    @Override
    public void set54(int number) {
        target.cast(new ManyPeeper.Set54Message(number));
    }

    @Override
    public int get55(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 55, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get55(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get55Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get55Message message;
                    try {
                        message = new ManyPeeper.Get55Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get55Message(number), 5_000_000_000L);
    }

    @Override
    public int get56(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 56, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get56(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get56Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get56Message message;
                    try {
                        message = new ManyPeeper.Get56Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get56Message(number), 5_000_000_000L);
    }

    @Override
    public void set57(int number) {
        target.cast(new ManyPeeper.Set57Message(number));
    }

    @Override
    public int get58(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 58, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get58(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get58Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get58Message message;
                    try {
                        message = new ManyPeeper.Get58Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get58Message(number), 5_000_000_000L);
    }

    @Override
    public int get59(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 59, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get59(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get59Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get59Message message;
                    try {
                        message = new ManyPeeper.Get59Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get59Message(number), 5_000_000_000L);
    }

    @Override
    public void set60(int number) {
        target.cast(new ManyPeeper.Set60Message(number));
    }

    @Override
    public int get61(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 61, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get61(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get61Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get61Message message;
                    try {
                        message = new ManyPeeper.Get61Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get61Message(number), 5_000_000_000L);
    }

    @Override
    public int get62(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 62, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get62(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get62Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get62Message message;
                    try {
                        message = new ManyPeeper.Get62Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get62Message(number), 5_000_000_000L);
    }

    @Override
    public void set63(int number) {
        target.cast(new ManyPeeper.Set63Message(number));
    }

    @Override
    public int get64(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 64, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get64(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get64Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get64Message message;
                    try {
                        message = new ManyPeeper.Get64Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get64Message(number), 5_000_000_000L);
    }

    @Override
    public int get65(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 65, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get65(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get65Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get65Message message;
                    try {
                        message = new ManyPeeper.Get65Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get65Message(number), 5_000_000_000L);
    }

    @Override
    public void set66(int number) {
        target.cast(new ManyPeeper.Set66Message(number));
    }

    @Override
    public int get67(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 67, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get67(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get67Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get67Message message;
                    try {
                        message = new ManyPeeper.Get67Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get67Message(number), 5_000_000_000L);
    }

    @Override
    public int get68(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 68, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get68(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get68Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get68Message message;
                    try {
                        message = new ManyPeeper.Get68Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get68Message(number), 5_000_000_000L);
    }

    @Override
    public void set69(int number) {
        target.cast(new ManyPeeper.Set69Message(number));
    }

    @Override
    public int get70(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 70, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get70(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get70Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get70Message message;
                    try {
                        message = new ManyPeeper.Get70Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get70Message(number), 5_000_000_000L);
    }

    @Override
    public int get71(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 71, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get71(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get71Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get71Message message;
                    try {
                        message = new ManyPeeper.Get71Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get71Message(number), 5_000_000_000L);
    }

    @Override
    public void set72(int number) {
        target.cast(new ManyPeeper.Set72Message(number));
    }

    @Override
    public int get73(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 73, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get73(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get73Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get73Message message;
                    try {
                        message = new ManyPeeper.Get73Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get73Message(number), 5_000_000_000L);
    }

    @Override
    public int get74(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 74, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get74(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get74Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get74Message message;
                    try {
                        message = new ManyPeeper.Get74Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get74Message(number), 5_000_000_000L);
    }

    @Override
    public void set75(int number) {
        target.cast(new ManyPeeper.Set75Message(number));
    }

    @Override
    public int get76(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 76, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get76(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get76Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get76Message message;
                    try {
                        message = new ManyPeeper.Get76Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get76Message(number), 5_000_000_000L);
    }

    @Override
    public int get77(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 77, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get77(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get77Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get77Message message;
                    try {
                        message = new ManyPeeper.Get77Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get77Message(number), 5_000_000_000L);
    }

    @Override
    public void set78(int number) {
        target.cast(new ManyPeeper.Set78Message(number));
    }

    @Override
    public int get79(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 79, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get79(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get79Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get79Message message;
                    try {
                        message = new ManyPeeper.Get79Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get79Message(number), 5_000_000_000L);
    }

    @Override
    public int get80(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 80, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get80(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get80Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get80Message message;
                    try {
                        message = new ManyPeeper.Get80Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get80Message(number), 5_000_000_000L);
    }

    @Override
    public void set81(int number) {
        target.cast(new ManyPeeper.Set81Message(number));
    }

    @Override
    public int get82(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 82, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get82(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get82Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get82Message message;
                    try {
                        message = new ManyPeeper.Get82Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get82Message(number), 5_000_000_000L);
    }

    @Override
    public int get83(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 83, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get83(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get83Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get83Message message;
                    try {
                        message = new ManyPeeper.Get83Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get83Message(number), 5_000_000_000L);
    }

    @Override
    public void set84(int number) {
        target.cast(new ManyPeeper.Set84Message(number));
    }

    @Override
    public int get85(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 85, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get85(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get85Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get85Message message;
                    try {
                        message = new ManyPeeper.Get85Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get85Message(number), 5_000_000_000L);
    }

    @Override
    public int get86(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 86, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get86(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get86Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get86Message message;
                    try {
                        message = new ManyPeeper.Get86Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get86Message(number), 5_000_000_000L);
    }

    @Override
    public void set87(int number) {
        target.cast(new ManyPeeper.Set87Message(number));
    }

    @Override
    public int get88(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 88, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get88(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get88Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get88Message message;
                    try {
                        message = new ManyPeeper.Get88Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get88Message(number), 5_000_000_000L);
    }

    @Override
    public int get89(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 89, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get89(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get89Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get89Message message;
                    try {
                        message = new ManyPeeper.Get89Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get89Message(number), 5_000_000_000L);
    }

    @Override
    public void set90(int number) {
        target.cast(new ManyPeeper.Set90Message(number));
    }

    @Override
    public int get91(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 91, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get91(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get91Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get91Message message;
                    try {
                        message = new ManyPeeper.Get91Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get91Message(number), 5_000_000_000L);
    }

    @Override
    public int get92(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 92, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get92(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get92Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get92Message message;
                    try {
                        message = new ManyPeeper.Get92Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get92Message(number), 5_000_000_000L);
    }

    @Override
    public void set93(int number) {
        target.cast(new ManyPeeper.Set93Message(number));
    }

    @Override
    public int get94(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 94, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get94(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get94Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get94Message message;
                    try {
                        message = new ManyPeeper.Get94Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get94Message(number), 5_000_000_000L);
    }

    @Override
    public int get95(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 95, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get95(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get95Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get95Message message;
                    try {
                        message = new ManyPeeper.Get95Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get95Message(number), 5_000_000_000L);
    }

    @Override
    public void set96(int number) {
        target.cast(new ManyPeeper.Set96Message(number));
    }

    @Override
    public int get97(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 97, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get97(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get97Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get97Message message;
                    try {
                        message = new ManyPeeper.Get97Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get97Message(number), 5_000_000_000L);
    }

    @Override
    public int get98(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 98, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get98(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get98Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get98Message message;
                    try {
                        message = new ManyPeeper.Get98Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get98Message(number), 5_000_000_000L);
    }

    @Override
    public void set99(int number) {
        target.cast(new ManyPeeper.Set99Message(number));
    }

    @Override
    public int get100(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 100, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get100(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get100Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get100Message message;
                    try {
                        message = new ManyPeeper.Get100Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get100Message(number), 5_000_000_000L);
    }

    @Override
    public int get101(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 101, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get101(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get101Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get101Message message;
                    try {
                        message = new ManyPeeper.Get101Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get101Message(number), 5_000_000_000L);
    }

    @Override
    public void set102(int number) {
        target.cast(new ManyPeeper.Set102Message(number));
    }

    @Override
    public int get103(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 103, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get103(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get103Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get103Message message;
                    try {
                        message = new ManyPeeper.Get103Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get103Message(number), 5_000_000_000L);
    }

    @Override
    public int get104(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 104, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get104(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get104Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get104Message message;
                    try {
                        message = new ManyPeeper.Get104Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get104Message(number), 5_000_000_000L);
    }

    @Override
    public void set105(int number) {
        target.cast(new ManyPeeper.Set105Message(number));
    }

    @Override
    public int get106(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 106, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get106(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get106Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get106Message message;
                    try {
                        message = new ManyPeeper.Get106Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get106Message(number), 5_000_000_000L);
    }

    @Override
    public int get107(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 107, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get107(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get107Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get107Message message;
                    try {
                        message = new ManyPeeper.Get107Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get107Message(number), 5_000_000_000L);
    }

    @Override
    public void set108(int number) {
        target.cast(new ManyPeeper.Set108Message(number));
    }

    @Override
    public int get109(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 109, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get109(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get109Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get109Message message;
                    try {
                        message = new ManyPeeper.Get109Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get109Message(number), 5_000_000_000L);
    }

    @Override
    public int get110(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 110, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get110(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get110Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get110Message message;
                    try {
                        message = new ManyPeeper.Get110Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get110Message(number), 5_000_000_000L);
    }

    @Override
    public void set111(int number) {
        target.cast(new ManyPeeper.Set111Message(number));
    }

    @Override
    public int get112(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 112, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get112(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get112Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get112Message message;
                    try {
                        message = new ManyPeeper.Get112Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get112Message(number), 5_000_000_000L);
    }

    @Override
    public int get113(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 113, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get113(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get113Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get113Message message;
                    try {
                        message = new ManyPeeper.Get113Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get113Message(number), 5_000_000_000L);
    }

    @Override
    public void set114(int number) {
        target.cast(new ManyPeeper.Set114Message(number));
    }

    @Override
    public int get115(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 115, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get115(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get115Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get115Message message;
                    try {
                        message = new ManyPeeper.Get115Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get115Message(number), 5_000_000_000L);
    }

    @Override
    public int get116(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 116, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get116(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get116Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get116Message message;
                    try {
                        message = new ManyPeeper.Get116Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get116Message(number), 5_000_000_000L);
    }

    @Override
    public void set117(int number) {
        target.cast(new ManyPeeper.Set117Message(number));
    }

    @Override
    public int get118(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 118, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get118(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get118Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get118Message message;
                    try {
                        message = new ManyPeeper.Get118Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get118Message(number), 5_000_000_000L);
    }

    @Override
    public int get119(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 119, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get119(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get119Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get119Message message;
                    try {
                        message = new ManyPeeper.Get119Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get119Message(number), 5_000_000_000L);
    }

    @Override
    public void set120(int number) {
        target.cast(new ManyPeeper.Set120Message(number));
    }

    @Override
    public int get121(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 121, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get121(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get121Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get121Message message;
                    try {
                        message = new ManyPeeper.Get121Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get121Message(number), 5_000_000_000L);
    }

    @Override
    public int get122(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 122, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get122(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get122Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get122Message message;
                    try {
                        message = new ManyPeeper.Get122Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get122Message(number), 5_000_000_000L);
    }

    @Override
    public void set123(int number) {
        target.cast(new ManyPeeper.Set123Message(number));
    }

    @Override
    public int get124(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 124, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get124(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get124Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get124Message message;
                    try {
                        message = new ManyPeeper.Get124Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get124Message(number), 5_000_000_000L);
    }

    @Override
    public int get125(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 125, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get125(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get125Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get125Message message;
                    try {
                        message = new ManyPeeper.Get125Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get125Message(number), 5_000_000_000L);
    }

    @Override
    public void set126(int number) {
        target.cast(new ManyPeeper.Set126Message(number));
    }

    @Override
    public int get127(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 127, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get127(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get127Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get127Message message;
                    try {
                        message = new ManyPeeper.Get127Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get127Message(number), 5_000_000_000L);
    }

    @Override
    public int get128(int number) {
        if (target instanceof DirectTarget direct) {
            ManyWorker worker = (ManyWorker) direct.atHand();
            Turn turn = direct.enter(worker, 128, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Integer state = direct.state(turn, worker);
                    Reply<Integer, Integer> reply = worker.get128(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new ManyPeeper.Get128Message(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    ManyPeeper.Get128Message message;
                    try {
                        message = new ManyPeeper.Get128Message(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new ManyPeeper.Get128Message(number), 5_000_000_000L);
    }

    @Override
    public void set129(int number) {
        target.cast(new ManyPeeper.Set129Message(number));
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ManyClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "ManyClient[" + target + "]";
    }
}
