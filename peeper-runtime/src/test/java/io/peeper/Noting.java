package io.peeper;

import io.peeper.tally.Tally;
import io.peeper.tally.TallyClient;
import io.peeper.tally.TallyPeeper;
import io.peeper.tally.Tallying;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A worker that notes the infos it gets, and an {@link Tally.Act} is done as ever. */
class Noting extends Tallying {
    private final List<Object> heard;

    Noting(List<Object> heard) {
        this.heard = heard;
    }

    @Override
    protected Next<Integer> info(Integer state, Object message) {
        if (message instanceof Tally.Act) {
            return super.info(state, message);
        }
        heard.add(message);
        return same();
    }

    /** A peeper of it, and what all of its workers heard. */
    record Noted(TallyClient client, List<Object> heard) {
        static Noted start(PeeperSystem system) {
            List<Object> heard = new CopyOnWriteArrayList<>();
            return new Noted(system.start(TallyPeeper.spec(() -> new Noting(heard), 0)), heard);
        }

        PeeperRef ref() {
            return client.peeper();
        }

        /** Does something in the worker, as a message that is committed. */
        void in(Consuming body) {
            client.run((it, count) -> {
                body.accept(it.context());
                return it.reply(null);
            });
        }

        /** A message that ends the worker by an exception. */
        void crash() {
            Throwing.crash(() -> client.run((it, count) -> {
                throw new IllegalStateException("boom");
            }));
        }

        /** Waits until it has heard so many infos of this type, and answers them. */
        <M> List<M> hears(Class<M> type, int number) {
            Predicate<Object> wanted = type::isInstance;
            Eventually.eventually(
                    "it hears " + number, () -> heard.stream().filter(wanted).count() >= number);
            return heard.stream().filter(wanted).map(type::cast).toList();
        }
    }

    /** Something done with the context of a worker. */
    interface Consuming {
        void accept(WorkerContext context) throws Throwable;
    }
}
