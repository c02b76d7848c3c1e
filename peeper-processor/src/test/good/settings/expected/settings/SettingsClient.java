package settings;

import io.peeper.PeeperClient;
import io.peeper.PeeperRef;
import io.peeper.Reply;
import io.peeper.generated.DirectTarget;
import io.peeper.generated.PeeperGenerated;
import io.peeper.generated.Target;
import io.peeper.generated.Turn;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Typed stub of {@link Settings}: each method sends a message to its worker.
 */
@PeeperGenerated("io.peeper.processor")
@Generated("io.peeper.processor.PeeperProcessor")
public final class SettingsClient implements Settings, PeeperClient {
    static final Long FINGERPRINT = 0x352dde66eaee2737L;

    final Target target;

    SettingsClient(Target target) {
        this.target = target;
    }

    @Override
    public PeeperRef peeper() {
        return target.ref();
    }

    @Override
    public int byDefault() {
        if (target instanceof DirectTarget direct) {
            SettingsWorker worker = (SettingsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 0, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Long state = direct.state(turn, worker);
                    Reply<Long, Integer> reply = worker.byDefault(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SettingsPeeper.ByDefaultMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    SettingsPeeper.ByDefaultMessage message;
                    try {
                        message = new SettingsPeeper.ByDefaultMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new SettingsPeeper.ByDefaultMessage(), 5_000_000_000L);
    }

    @Override
    public int forEver() {
        if (target instanceof DirectTarget direct) {
            SettingsWorker worker = (SettingsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 1, 0L);
            if (turn != null && worker != null) {
                try {
                    Long state = direct.state(turn, worker);
                    Reply<Long, Integer> reply = worker.forEver(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SettingsPeeper.ForEverMessage(), 0L);
                } catch (Throwable thrown) {
                    SettingsPeeper.ForEverMessage message;
                    try {
                        message = new SettingsPeeper.ForEverMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 0L);
                }
            }
        }
        return target.call(new SettingsPeeper.ForEverMessage(), 0L);
    }

    @Override
    public int asGoodAsForEver() {
        if (target instanceof DirectTarget direct) {
            SettingsWorker worker = (SettingsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 2, 0L);
            if (turn != null && worker != null) {
                try {
                    Long state = direct.state(turn, worker);
                    Reply<Long, Integer> reply = worker.asGoodAsForEver(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SettingsPeeper.AsGoodAsForEverMessage(), 0L);
                } catch (Throwable thrown) {
                    SettingsPeeper.AsGoodAsForEverMessage message;
                    try {
                        message = new SettingsPeeper.AsGoodAsForEverMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 0L);
                }
            }
        }
        return target.call(new SettingsPeeper.AsGoodAsForEverMessage(), 0L);
    }

    @Override
    public int briefly() {
        if (target instanceof DirectTarget direct) {
            SettingsWorker worker = (SettingsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 3, 1_000_000L);
            if (turn != null && worker != null) {
                try {
                    Long state = direct.state(turn, worker);
                    Reply<Long, Integer> reply = worker.briefly(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SettingsPeeper.BrieflyMessage(), 1_000_000L);
                } catch (Throwable thrown) {
                    SettingsPeeper.BrieflyMessage message;
                    try {
                        message = new SettingsPeeper.BrieflyMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 1_000_000L);
                }
            }
        }
        return target.call(new SettingsPeeper.BrieflyMessage(), 1_000_000L);
    }

    @Override
    public int never() {
        return target.call(new SettingsPeeper.NeverMessage(), 5_000_000_000L);
    }

    @Override
    public int auto() {
        if (target instanceof DirectTarget direct) {
            SettingsWorker worker = (SettingsWorker) direct.atHand();
            Turn turn = direct.enter(worker, 5, 5_000_000_000L);
            if (turn != null && worker != null) {
                try {
                    Long state = direct.state(turn, worker);
                    Reply<Long, Integer> reply = worker.auto(state);
                    if (direct.leave(turn, worker, reply, Integer.class, false)) {
                        return DirectTarget.value(reply);
                    }
                    return direct.finish(turn, worker, reply,
                            new SettingsPeeper.AutoMessage(), 5_000_000_000L);
                } catch (Throwable thrown) {
                    SettingsPeeper.AutoMessage message;
                    try {
                        message = new SettingsPeeper.AutoMessage();
                        direct.fail(turn, worker, thrown, message);
                    } finally {
                        direct.over(turn);
                    }
                    return direct.await(message, 5_000_000_000L);
                }
            }
        }
        return target.call(new SettingsPeeper.AutoMessage(), 5_000_000_000L);
    }

    @Override
    public void later() {
        target.call(new SettingsPeeper.LaterMessage(), 5_000_000_000L);
    }

    @Override
    public CompletableFuture<Integer> asynchronously() {
        return target.ask(new SettingsPeeper.AsynchronouslyMessage(), 5_000_000_000L);
    }

    /**
     * Clients are equal if they stand for the same peeper.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof SettingsClient client && client.target.identity().equals(target.identity());
    }

    @Override
    public int hashCode() {
        return target.identity().hashCode();
    }

    @Override
    public String toString() {
        return "SettingsClient[" + target + "]";
    }
}
