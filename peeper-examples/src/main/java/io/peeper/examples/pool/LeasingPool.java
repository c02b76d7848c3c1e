package io.peeper.examples.pool;

import io.peeper.From;
import io.peeper.Next;
import io.peeper.Reply;
import io.peeper.Start;
import io.peeper.Timer;
import io.peeper.examples.pool.Pool.Book;
import io.peeper.examples.pool.Pool.Lease;
import io.peeper.examples.pool.Pool.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nobody tells a worker that a caller has gone: not when the call timed out, not when its thread died. A reply to one who is gone
 * has no effect, and the line would be lost. So a line is only ever lent for a time, also to those who waited for it.
 *
 * <p>What must survive lies in the state: the leases with their ends, and the callers that wait. Timers go with the worker; the
 * next one sets them again.
 */
final class LeasingPool extends PoolWorker {
    /** What a timer brings. Of a lease that is over already it means nothing. */
    private record Over(Lease lease) {}

    private final Map<String, Timer> timers = new HashMap<>();

    @Override
    protected Next<Book> init(Book book, Start start) {
        book.leases().forEach(this::watch);
        return same();
    }

    @Override
    protected Reply<Book, String> borrow(Book book, String who, Duration hold, From<String> from) {
        for (Lease lease : book.leases()) {
            if (lease.who().equals(who)) {
                return reply(lease.line());
            }
        }
        Waiting asking = new Waiting(who, hold, from);
        List<Waiting> queue = new ArrayList<>(book.queue());
        queue.replaceAll(one -> one.who().equals(who) ? asking : one);
        if (!queue.contains(asking)) {
            queue.add(asking);
        }
        return noReply(served(new Book(book.free(), book.leases(), queue)));
    }

    @Override
    protected Next<Book> giveBack(Book book, String who) {
        List<Waiting> queue = new ArrayList<>(book.queue());
        queue.removeIf(one -> one.who().equals(who));
        Book left = new Book(book.free(), book.leases(), queue);
        for (Lease lease : book.leases()) {
            if (lease.who().equals(who)) {
                return next(ended(left, lease));
            }
        }
        return next(left);
    }

    @Override
    protected Reply<Book, List<String>> queue(Book book) {
        return reply(book.queue().stream().map(Waiting::who).toList());
    }

    @Override
    protected Next<Book> info(Book book, Object message) {
        if (message instanceof Over over) {
            return book.leases().contains(over.lease()) ? next(ended(book, over.lease())) : same();
        }
        return super.info(book, message);
    }

    private Book ended(Book book, Lease lease) {
        Timer timer = timers.remove(lease.who());
        if (timer != null) {
            timer.cancel();
        }
        List<Lease> leases = new ArrayList<>(book.leases());
        leases.remove(lease);
        List<String> free = new ArrayList<>(book.free());
        free.add(lease.line());
        return served(new Book(free, leases, book.queue()));
    }

    /** Gives the free lines to those who wait, in order. The answers leave when the new book is kept, and not before. */
    private Book served(Book book) {
        int ready = Math.min(book.free().size(), book.queue().size());
        List<Lease> leases = new ArrayList<>(book.leases());
        for (int i = 0; i < ready; i++) {
            Waiting next = book.queue().get(i);
            long until = context().now() + next.hold().toNanos();
            Lease lease = new Lease(next.who(), book.free().get(i), until);
            leases.add(lease);
            watch(lease);
            next.from().reply(lease.line());
        }
        return new Book(
                book.free().subList(ready, book.free().size()),
                leases,
                book.queue().subList(ready, book.queue().size()));
    }

    private void watch(Lease lease) {
        timers.put(lease.who(), context().sendAt(lease.untilNanos(), new Over(lease)));
    }
}
