package io.peeper.internal.table;

import io.peeper.Access;
import io.peeper.PeeperRef;
import io.peeper.Table;
import io.peeper.TableAccessException;
import io.peeper.TableInfo;
import io.peeper.TableSpec;
import io.peeper.TableTransfer;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table as such: whose it is, who may use it, how long it lives. All of that lies in {@link Place}s as the rows do, so that a message
 * that fails takes it back.
 *
 * <p>Its owner's branch passes it on or deletes it, while it is owned itself: that runs none of the users' code, and is a few stores
 * whatever the table holds.
 */
public abstract sealed class OpenTable<K, V> implements Table<K, V> permits RowTable {
    private static final Object ALIVE = new Object();
    private static final Object GONE = new Object();

    private final TableSpace space;
    private final String name;
    private final TableSpec<K, V> spec;
    private final Cell<Object> life;
    private final Cell<Settings> settings;
    final Cell<Body> body;
    final Touches touches = new Touches();

    /** Whether others than its owner may have written to it: it is public, or was. */
    private volatile boolean shared;

    /**
     * Makes one.
     *
     * @param by the message that does; null: it stays whatever becomes of that
     */
    OpenTable(String name, TableSpec<K, V> spec, Owner owner, @Nullable Writes by) {
        space = owner.tableSpace();
        this.name = name;
        this.spec = spec;
        PeeperRef heir = spec.heirRef();
        Owner other = heir == null ? null : other(owner, heir);
        boolean survives = spec.survives() || (heir != null && other == null);
        shared = spec.access() == Access.PUBLIC;
        settings = new Cell<>(new Settings(owner, spec.access(), survives, other, spec.heirData(), false), null);
        body = new Cell<>(new Body(order(), 0), null);
        if (by == null) {
            life = new Cell<>(ALIVE, this::lived);
        } else {
            Touch touch = by.touch(this);
            life = new Cell<>(new Version(ALIVE, touch, GONE, null, 0), this::lived);
            touch.note(life);
        }
    }

    @SuppressWarnings("unchecked") // keys are checked, or are the caller's word
    final @Nullable Comparator<Object> order() {
        return (Comparator<Object>) spec.order();
    }

    /** The peeper behind a ref; null: it is the owner itself. */
    @SuppressWarnings("ReferenceEquality") // they equal only themselves
    private @Nullable Owner other(Owner owner, PeeperRef ref) {
        if (!(ref instanceof Owner other) || other.tableSpace() != space) {
            throw new IllegalArgumentException("table " + name + ": " + ref + " lives in another system");
        }
        return other == owner ? null : other;
    }

    // --- what is known of it

    @Override
    public final String name() {
        return name;
    }

    final TableSpec<K, V> spec() {
        return spec;
    }

    final boolean isSet() {
        return spec.type().isSet();
    }

    final boolean isPublic() {
        return settings.get().access() == Access.PUBLIC;
    }

    final boolean isShared() {
        return shared;
    }

    final boolean isNamed() {
        return spec.isNamed();
    }

    /** Whether it has not been deleted, as of now. */
    @SuppressWarnings("ReferenceEquality") // a marker
    final boolean isAlive() {
        return life.value() == ALIVE;
    }

    /** Whether its name is not free for another one: it is alive, or is again if the message of somebody else fails. */
    @SuppressWarnings("ReferenceEquality") // markers
    final boolean holdsName(OpenTable<?, ?> other) {
        if (isAlive()) {
            return true;
        }
        Object head = life.head();
        return head instanceof Version version
                && version.by().state() == Stamp.OPEN
                && !(other.life.head() instanceof Version ours && ours.isOfSame(version));
    }

    /** Whether it is this peeper's, and has not been deleted. */
    @SuppressWarnings("ReferenceEquality") // a peeper equals only itself
    public final boolean isHeldBy(Owner owner) {
        return isAlive() && settings.get().owner() == owner;
    }

    final String ownerId() {
        return settings.get().owner().ref().id();
    }

    @Override
    public final TableInfo info() {
        Settings now = settings.get();
        boolean alive = isAlive();
        Owner heir = now.heir();
        if (shared) {
            touches.tidyUndone(false);
        }
        return new TableInfo(
                name,
                spec.type(),
                now.access(),
                now.owner().ref(),
                heir == null ? Optional.empty() : Optional.of(heir.ref()),
                now.survives() || now.owner().keepsTable(name),
                spec.isNamed(),
                alive ? rows(body.get()) : 0,
                alive);
    }

    /** How many rows there are. */
    final int rows(Body rows) {
        return (int) Math.min(Math.max(rows.size(touches), 0), Integer.MAX_VALUE);
    }

    @Override
    public final String toString() {
        return "Table[" + name + " of " + ownerId() + ", " + spec.type() + "]";
    }

    /** For tests. */
    final Cell<Settings> settings() {
        return settings;
    }

    // --- who may do what

    /** Its rows, for somebody who may read them. */
    final Body body(String operation) {
        alive(operation);
        Settings now = settings.get();
        if (now.access() == Access.PRIVATE && !now.isOwner(space.running())) {
            throw refused(operation, now, "it is PRIVATE, and only handlers of its owner read it");
        }
        return body.get();
    }

    private void alive(String operation) {
        if (!isAlive()) {
            throw refused(operation, settings.get(), "it has been deleted");
        }
    }

    private TableAccessException refused(String operation, Settings now, String why) {
        PeeperRef owner = now.owner().ref();
        return new TableAccessException(
                operation + " of table " + name + " of " + owner.id() + ": " + why, name, owner);
    }

    /** Begins a write; null: it is of nobody who may fail. */
    final @Nullable Touch begin(String operation) {
        alive(operation);
        Settings now = settings.get();
        Run run = space.running();
        if (!now.mayWrite(run)) {
            throw refused(operation, now, "it is " + now.access() + ", and only handlers of its owner write to it");
        }
        if (now.given() && now.isOwner(run)) {
            throw refused(operation, now, "this message has given it away");
        }
        if (run == null) {
            return null;
        }
        if (spec.keepsPartialWrites()) {
            Touch touch = open(operation, new Touch(this, run.single(), null));
            touches.add(touch);
            return touch;
        }
        return open(operation, run.writes().touch(this));
    }

    private Touch open(String operation, Touch touch) {
        Writes by = touch.by();
        if (by != null && by.state() != Stamp.OPEN) {
            throw abandoned(operation);
        }
        return touch;
    }

    private TableAccessException abandoned(String operation) {
        return refused(
                operation, settings.get(), "the handler that does this was killed, and nothing that it writes counts");
    }

    /** A write has been made, and counts unless it came too late. */
    final void end(String operation, @Nullable Touch touch) {
        Writes by = touch == null ? null : touch.by();
        if (touch == null || by == null) {
            return;
        }
        boolean counts = spec.keepsPartialWrites() ? by.keep() : by.state() == Stamp.OPEN;
        if (spec.keepsPartialWrites() || !counts) {
            touch.settle();
        }
        if (!counts) {
            throw abandoned(operation);
        }
    }

    /** A write has failed before it was made. */
    final void cancel(@Nullable Touch touch) {
        Writes by = touch == null ? null : touch.by();
        if (touch != null && by != null && spec.keepsPartialWrites()) {
            by.decide(false);
            touch.settle();
        }
    }

    /** A write that only the owner's handlers may do. */
    private Touch beginOwn(String operation) {
        Settings now = settings.get();
        if (!now.isOwner(space.running())) {
            alive(operation);
            throw refused(operation, now, "only handlers of its owner do that");
        }
        return Objects.requireNonNull(begin(operation));
    }

    // --- changes

    @Override
    public final void delete() {
        Touch touch = begin("delete()");
        life.write(now -> GONE, touch);
        end("delete()", touch);
    }

    @Override
    public final void access(Access access) {
        Objects.requireNonNull(access, "access");
        if (access == Access.PUBLIC) {
            shared = true;
        }
        change("access(...)", now -> now.withAccess(access));
    }

    @Override
    public final void heir() {
        change("heir()", now -> now.withHeir(true, null, null));
    }

    @Override
    public final void heir(PeeperRef heir, @Nullable Object data) {
        Objects.requireNonNull(heir, "heir");
        change("heir(...)", now -> {
            Owner other = other(now.owner(), heir);
            return now.withHeir(other == null, other, data);
        });
    }

    @Override
    public final void noHeir() {
        change("noHeir()", now -> now.withHeir(false, null, null));
    }

    private void change(String operation, UnaryOperator<Settings> change) {
        Touch touch = beginOwn(operation);
        try {
            settings.write(change, touch);
        } catch (RuntimeException e) {
            cancel(touch);
            throw e;
        }
        end(operation, touch);
    }

    @Override
    public final void giveAway(PeeperRef to, @Nullable Object data) {
        Objects.requireNonNull(to, "to");
        cancel(beginOwn("giveAway(...)"));
        Run run = Objects.requireNonNull(space.running());
        Owner from = run.owner();
        Owner other = other(from, to);
        if (other == null) {
            throw new IllegalArgumentException("giveAway(...) of " + this + ": to its own peeper");
        }
        if (other.isEnded()) {
            throw new IllegalArgumentException("giveAway(...) of " + this + ": " + to + " has ended");
        }
        // with the message, also where single writes count at once: a word can't be taken back
        Writes by = run.writes();
        settings.write(Settings::givenAway, open("giveAway(...)", by.touch(this)));
        run.hold(() -> pass(from, other, data));
        if (by.state() != Stamp.OPEN) {
            throw abandoned("giveAway(...)");
        }
    }

    /** It goes over from one peeper to another, in the turn of the one. */
    private void pass(Owner from, Owner to, @Nullable Object data) {
        life.tidy();
        if (!isAlive()) {
            return;
        }
        from.estate().remove(this);
        own(to);
        Estate estate = to.estate();
        if (!estate.receive(this)) {
            ownerGone(to);
        } else if (to.isEnded()) {
            // just now, and nobody has told its estate
            estate.peeperGone(to, true);
        } else if (!isAlive()) {
            // just now, and whoever deleted it took it from the one before
            estate.remove(this);
        } else {
            to.tell(new TableTransfer(this, from.ref(), data));
        }
    }

    private void own(Owner other) {
        Object now = settings.head();
        while (!settings.swap(now, ((Settings) Version.valueOf(now)).ownedBy(other))) {
            now = settings.head();
        }
    }

    // --- the ends of others

    /** Whether it stays with its owner when that one's worker ends. */
    @SuppressWarnings("ReferenceEquality") // a marker
    final boolean survives(Owner owner) {
        life.tidy();
        return life.head() != GONE && (settings.get().survives() || owner.keepsTable(name));
    }

    /** Its owner is gone, and has let go of it. */
    @SuppressWarnings("ReferenceEquality") // a peeper equals only itself
    final void ownerGone(Owner owner) {
        life.tidy();
        Settings now = settings.get();
        Owner heir = now.heir();
        if (isAlive() && heir != null && heir != owner && !heir.isEnded()) {
            pass(owner, heir, now.data());
        } else {
            life.set(GONE);
            life.tidy();
        }
    }

    /** It is plain whether it lives. */
    @SuppressWarnings("ReferenceEquality") // a marker
    private void lived() {
        if (life.head() == GONE) {
            space.remove(this);
            settings.get().owner().estate().remove(this);
            body.set(new Body(order(), Long.MAX_VALUE));
        }
    }
}
