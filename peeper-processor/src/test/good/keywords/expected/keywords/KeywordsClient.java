package keywords;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Keywords}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class KeywordsClient implements Keywords, PeeperClient {
    static final Long FINGERPRINT = 0x02ac901c94736813L;

    final Target target;

    KeywordsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int record(int record) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.record(state, record);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.RecordMessage(record), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.RecordMessage message;
                    try {
                        message = new KeywordsPeeper.RecordMessage(record);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.RecordMessage(record), 5_000_000_000L);
    }

    @Override
    public int yield(int yield) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.yield(state, yield);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.YieldMessage(yield), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.YieldMessage message;
                    try {
                        message = new KeywordsPeeper.YieldMessage(yield);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.YieldMessage(yield), 5_000_000_000L);
    }

    @Override
    public int var(int var, int permits) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.var(state, var, permits);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new KeywordsPeeper.VarMessage(var,
                            permits), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.VarMessage message;
                    try {
                        message = new KeywordsPeeper.VarMessage(var, permits);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.VarMessage(var, permits), 5_000_000_000L);
    }

    @Override
    public int sealed() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.sealed(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.SealedMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.SealedMessage message;
                    try {
                        message = new KeywordsPeeper.SealedMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.SealedMessage(), 5_000_000_000L);
    }

    @Override
    public int permits() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 4, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.permits(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.PermitsMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.PermitsMessage message;
                    try {
                        message = new KeywordsPeeper.PermitsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.PermitsMessage(), 5_000_000_000L);
    }

    @Override
    public int when(int when) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.when(state, when);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.WhenMessage(when), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.WhenMessage message;
                    try {
                        message = new KeywordsPeeper.WhenMessage(when);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.WhenMessage(when), 5_000_000_000L);
    }

    @Override
    public int module() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 6, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.module(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.ModuleMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.ModuleMessage message;
                    try {
                        message = new KeywordsPeeper.ModuleMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.ModuleMessage(), 5_000_000_000L);
    }

    @Override
    public int exports() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 7, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.exports(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.ExportsMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.ExportsMessage message;
                    try {
                        message = new KeywordsPeeper.ExportsMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.ExportsMessage(), 5_000_000_000L);
    }

    @Override
    public int $$() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 8, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.$$(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.$$Message(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.$$Message message;
                    try {
                        message = new KeywordsPeeper.$$Message();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.$$Message(), 5_000_000_000L);
    }

    @Override
    public int __(int a) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 9, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.__(state, a);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.__Message(a), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.__Message message;
                    try {
                        message = new KeywordsPeeper.__Message(a);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.__Message(a), 5_000_000_000L);
    }

    @Override
    public int _a(int _b) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 10, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker._a(state, _b);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper._aMessage(_b), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper._aMessage message;
                    try {
                        message = new KeywordsPeeper._aMessage(_b);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper._aMessage(_b), 5_000_000_000L);
    }

    @Override
    public int \u02bcnot() {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 11, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.\u02bcnot(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.\u02bcnotMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.\u02bcnotMessage message;
                    try {
                        message = new KeywordsPeeper.\u02bcnotMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.\u02bcnotMessage(), 5_000_000_000L);
    }

    @Override
    public int \u00dftra\u00dfe(int \u0131) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 12, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.\u00dftra\u00dfe(state, \u0131);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.SStra\u00dfeMessage(\u0131), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.SStra\u00dfeMessage message;
                    try {
                        message = new KeywordsPeeper.SStra\u00dfeMessage(\u0131);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.SStra\u00dfeMessage(\u0131), 5_000_000_000L);
    }

    @Override
    public int \u0130(int i) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 13, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.\u0130(state, i);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.\u0130Message(i), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.\u0130Message message;
                    try {
                        message = new KeywordsPeeper.\u0130Message(i);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.\u0130Message(i), 5_000_000_000L);
    }

    @Override
    public int \u5909\u6570(int \u6570) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 14, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.\u5909\u6570(state, \u6570);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.\u5909\u6570Message(\u6570), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.\u5909\u6570Message message;
                    try {
                        message = new KeywordsPeeper.\u5909\u6570Message(\u6570);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.\u5909\u6570Message(\u6570), 5_000_000_000L);
    }

    @Override
    public int \ud835\udcb6(int \ud835\udcb7) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 15, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.\ud835\udcb6(state, \ud835\udcb7);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.\ud835\udcb6Message(\ud835\udcb7), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.\ud835\udcb6Message message;
                    try {
                        message = new KeywordsPeeper.\ud835\udcb6Message(\ud835\udcb7);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.\ud835\udcb6Message(\ud835\udcb7), 5_000_000_000L);
    }

    @Override
    public int arg0(int arg1, int arg0) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 16, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.arg0(state, arg1, arg0);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply, new KeywordsPeeper.Arg0Message(arg1,
                            arg0), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.Arg0Message message;
                    try {
                        message = new KeywordsPeeper.Arg0Message(arg1, arg0);
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.Arg0Message(arg1, arg0), 5_000_000_000L);
    }

    @Override
    public int thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome(
            ) {
        if (target instanceof DirectTarget direct) {
            KeywordsWorker worker = (KeywordsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 17, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Keywords.sealed_ state = direct.state(turn, worker);
                    Reply<Keywords.sealed_, Integer> reply = worker.thisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSinceThoseEndAtTwoHundredAndFiftyFiveLettersMoreOrLessDependingOnTheLettersAndThisOneGoesOnForQuiteAWhileLongerThanThatJustToBeSureAboutItAndThenSome(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new KeywordsPeeper.ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    KeywordsPeeper.ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage message;
                    try {
                        message = new KeywordsPeeper.ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new KeywordsPeeper.ThisNameIsSoLongThatTheFileOfAClassThatIsNamedAfterItWouldHaveANameThatNoFileSystemOfThisWorldTakesSMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof KeywordsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "KeywordsClient[" + target + "]";
    }
}
