package names;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Hostile}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class HostileClient implements Hostile, PeeperClient {
    static final Long FINGERPRINT = 0xb4e8c430f2565e7fL;

    final Target target;

    HostileClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int target(int target) {
        if (this.target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.target(state, target);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.TargetMessage(target), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.TargetMessage message;
                    try {
                        message = new HostilePeeper.TargetMessage(target);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return this.target.call(new HostilePeeper.TargetMessage(target), 5_000_000_000L);
    }

    @Override
    public int message(int message, int state, int op, int worker, int from, int state_,
            int from_) {
        return target.call(new HostilePeeper.MessageMessage(message, state, op, worker, from,
                state_, from_), 5_000_000_000L);
    }

    @Override
    public int turns(int direct, int worker, int turn, int state, int reply, int thrown, int turn_,
            int message, String target) {
        if (this.target instanceof DirectTarget direct_) {
            HostileWorker worker_ = (HostileWorker) direct_.atHand();
            Turn turn__ = direct_.enter(worker_, 2, 5_000_000_000L);
            if (turn__ != null && worker_ != null) {
                try {
                    Hostile.State state_ = direct_.state(turn__, worker_);
                    Reply<Hostile.State, Integer> reply_ = worker_.turns(state_, direct, worker,
                            turn, state, reply, thrown, turn_, message, target);
                    if (direct_.leave(turn__, worker_, reply_, Integer.class, false)) {
                        return DirectTarget.value(reply_);
                    }
                    return direct_.finish(turn__, worker_, reply_,
                            new HostilePeeper.TurnsMessage(direct, worker, turn, state, reply,
                            thrown, turn_, message, target), 5_000_000_000L);
                } catch (Throwable thrown_) {
                    HostilePeeper.TurnsMessage message_;
                    try {
                        message_ = new HostilePeeper.TurnsMessage(direct, worker, turn, state,
                                reply, thrown, turn_, message, target);
                        direct_.fail(turn__, worker_, thrown_, message_);
                    } finally {
                        direct_.over(turn__);
                    }
                    return direct_.await(message_, 5_000_000_000L);
                }
            }
        }
        return this.target.call(new HostilePeeper.TurnsMessage(direct, worker, turn, state, reply,
                thrown, turn_, message, target), 5_000_000_000L);
    }

    @Override
    public void other(int other, int client, int PROTOCOL, int HostilePeeper, int HostileClient,
            int Integer) {
        target.cast(new HostilePeeper.OtherMessage(other, client, PROTOCOL, HostilePeeper,
                HostileClient, Integer));
    }

    @Override
    public int dollar(int $, int $L, int this$0, int a$b) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.dollar(state, $, $L, this$0, a$b);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new HostilePeeper.DollarMessage($, $L,
                            this$0, a$b), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.DollarMessage message;
                    try {
                        message = new HostilePeeper.DollarMessage($, $L, this$0, a$b);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.DollarMessage($, $L, this$0, a$b), 5_000_000_000L);
    }

    @Override
    public int call() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.call(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.CallMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.CallMessage message;
                    try {
                        message = new HostilePeeper.CallMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.CallMessage(), 5_000_000_000L);
    }

    @Override
    public int cast() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.cast(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.CastMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.CastMessage message;
                    try {
                        message = new HostilePeeper.CastMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.CastMessage(), 5_000_000_000L);
    }

    @Override
    public int ask(int ask) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.ask(state, ask);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.AskMessage(ask), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.AskMessage message;
                    try {
                        message = new HostilePeeper.AskMessage(ask);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.AskMessage(ask), 5_000_000_000L);
    }

    @Override
    public int client(int client) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.client(state, client);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.ClientMessage(client), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.ClientMessage message;
                    try {
                        message = new HostilePeeper.ClientMessage(client);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.ClientMessage(client), 5_000_000_000L);
    }

    @Override
    public int named(String name) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.named(state, name);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.NamedMessage(name), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.NamedMessage message;
                    try {
                        message = new HostilePeeper.NamedMessage(name);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.NamedMessage(name), 5_000_000_000L);
    }

    @Override
    public int type() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.type(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.TypeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.TypeMessage message;
                    try {
                        message = new HostilePeeper.TypeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.TypeMessage(), 5_000_000_000L);
    }

    @Override
    public int stateType() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.stateType(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.StateTypeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.StateTypeMessage message;
                    try {
                        message = new HostilePeeper.StateTypeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.StateTypeMessage(), 5_000_000_000L);
    }

    @Override
    public int workerType() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.workerType(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.WorkerTypeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.WorkerTypeMessage message;
                    try {
                        message = new HostilePeeper.WorkerTypeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.WorkerTypeMessage(), 5_000_000_000L);
    }

    @Override
    public int operation(int op) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 13, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.operation(state, op);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.OperationMessage(op), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.OperationMessage message;
                    try {
                        message = new HostilePeeper.OperationMessage(op);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.OperationMessage(op), 5_000_000_000L);
    }

    @Override
    public int freeze() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 14, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.freeze(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.FreezeMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.FreezeMessage message;
                    try {
                        message = new HostilePeeper.FreezeMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.FreezeMessage(), 5_000_000_000L);
    }

    @Override
    public void handleCall(int op) {
        target.cast(new HostilePeeper.HandleCallMessage(op));
    }

    @Override
    public void handleCast(int op) {
        target.cast(new HostilePeeper.HandleCastMessage(op));
    }

    @Override
    public boolean declares(int op, Throwable thrown) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 17, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Boolean> reply = worker.declares(state, op, thrown);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new HostilePeeper.DeclaresMessage(op,
                            thrown), 5_000_000_000L);
                } catch (Throwable thrown_) {
                    HostilePeeper.DeclaresMessage message;
                    try {
                        message = new HostilePeeper.DeclaresMessage(op, thrown);
                        direct.fail(turn, worker, thrown_, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.DeclaresMessage(op, thrown), 5_000_000_000L);
    }

    @Override
    public int peeper(int number) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 18, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.peeper(state, number);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.PeeperMessage(number), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.PeeperMessage message;
                    try {
                        message = new HostilePeeper.PeeperMessage(number);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.PeeperMessage(number), 5_000_000_000L);
    }

    @Override
    public int self() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 19, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.self(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.SelfMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.SelfMessage message;
                    try {
                        message = new HostilePeeper.SelfMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.SelfMessage(), 5_000_000_000L);
    }

    @Override
    public int context() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 20, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.context(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.ContextMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.ContextMessage message;
                    try {
                        message = new HostilePeeper.ContextMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.ContextMessage(), 5_000_000_000L);
    }

    @Override
    public int same() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 21, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.same(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.SameMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.SameMessage message;
                    try {
                        message = new HostilePeeper.SameMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.SameMessage(), 5_000_000_000L);
    }

    @Override
    public int spec() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 22, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.spec(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.SpecMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.SpecMessage message;
                    try {
                        message = new HostilePeeper.SpecMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.SpecMessage(), 5_000_000_000L);
    }

    @Override
    public int start() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 23, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.start(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.StartMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.StartMessage message;
                    try {
                        message = new HostilePeeper.StartMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.StartMessage(), 5_000_000_000L);
    }

    @Override
    public int withTimeout() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 24, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.withTimeout(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.WithTimeoutMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.WithTimeoutMessage message;
                    try {
                        message = new HostilePeeper.WithTimeoutMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.WithTimeoutMessage(), 5_000_000_000L);
    }

    @Override
    public int wiring() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 25, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.wiring(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.WiringMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.WiringMessage message;
                    try {
                        message = new HostilePeeper.WiringMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.WiringMessage(), 5_000_000_000L);
    }

    @Override
    public int identity() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 26, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.identity(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.IdentityMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.IdentityMessage message;
                    try {
                        message = new HostilePeeper.IdentityMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.IdentityMessage(), 5_000_000_000L);
    }

    @Override
    public int ref() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 27, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.ref(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.RefMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.RefMessage message;
                    try {
                        message = new HostilePeeper.RefMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.RefMessage(), 5_000_000_000L);
    }

    @Override
    public boolean equals(String other) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 28, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Boolean> reply = worker.equals(state, other);
                    if (direct.leave(turn, worker, reply, Boolean.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.EqualsMessage(other), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.EqualsMessage message;
                    try {
                        message = new HostilePeeper.EqualsMessage(other);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.EqualsMessage(other), 5_000_000_000L);
    }

    @Override
    public int hashCode(int seed) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 29, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.hashCode(state, seed);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.HashCodeMessage(seed), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.HashCodeMessage message;
                    try {
                        message = new HostilePeeper.HashCodeMessage(seed);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.HashCodeMessage(seed), 5_000_000_000L);
    }

    @Override
    public String toString(int radix) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 30, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, String> reply = worker.toString(state, radix);
                    if (direct.leave(turn, worker, reply, String.class, true)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.ToStringMessage(radix), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.ToStringMessage message;
                    try {
                        message = new HostilePeeper.ToStringMessage(radix);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.ToStringMessage(radix), 5_000_000_000L);
    }

    @Override
    public int wait(String reason) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 31, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.wait(state, reason);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.WaitMessage(reason), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.WaitMessage message;
                    try {
                        message = new HostilePeeper.WaitMessage(reason);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.WaitMessage(reason), 5_000_000_000L);
    }

    @Override
    public int Wiring() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 32, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.Wiring(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.Wiring2Message(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.Wiring2Message message;
                    try {
                        message = new HostilePeeper.Wiring2Message();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.Wiring2Message(), 5_000_000_000L);
    }

    @Override
    public int $() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 33, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.$(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.$Message(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.$Message message;
                    try {
                        message = new HostilePeeper.$Message();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.$Message(), 5_000_000_000L);
    }

    @Override
    public int a$b() {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 34, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.a$b(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.A$bMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.A$bMessage message;
                    try {
                        message = new HostilePeeper.A$bMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.A$bMessage(), 5_000_000_000L);
    }

    @Override
    public int \u00e9t\u00e9(int gr\u00f6\u00dfe) {
        if (target instanceof DirectTarget direct) {
            HostileWorker worker = (HostileWorker) direct.atHand();
            Turn turn = direct.enter(worker, 35, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Hostile.State state = direct.state(turn, worker);
                    Reply<Hostile.State, Integer> reply = worker.\u00e9t\u00e9(state, gr\u00f6\u00dfe);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new HostilePeeper.\u00c9t\u00e9Message(gr\u00f6\u00dfe), 5_000_000_000L);
                } catch (Throwable thrown) {
                    HostilePeeper.\u00c9t\u00e9Message message;
                    try {
                        message = new HostilePeeper.\u00c9t\u00e9Message(gr\u00f6\u00dfe);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new HostilePeeper.\u00c9t\u00e9Message(gr\u00f6\u00dfe), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof HostileClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "HostileClient[" + target + "]";
    }
}
