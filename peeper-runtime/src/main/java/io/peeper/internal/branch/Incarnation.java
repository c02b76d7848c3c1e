package io.peeper.internal.branch;

import io.peeper.ExitReason;
import io.peeper.Next;
import io.peeper.Start;
import io.peeper.WorkerContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The runtime's side of a worker object: the two state slots of its incarnation, of which the branch's word names the committed
 * one. Being fields of the worker they cost no object, and an abandoned handler can only ever write into its own.
 */
public abstract class Incarnation<S> {
    /** What handlers worked on may have changed in vain: the next one gets a copy of what is committed. */
    private static final Object STALE = new Object();

    private @Nullable Branch<S> branch;
    private @Nullable S slot0;
    private @Nullable S slot1;
    private @Nullable Dictionary dictionary;

    /** How long its handlers take; null: none of them may run on a caller's thread. */
    private @Nullable ClassPaces paces;

    /**
     * Where states are copied, what handlers work on, or {@link #STALE}; else null. The slots then hold copies that nobody else
     * ever sees.
     */
    private @Nullable Object live;

    /** Whether there is more to it than a state that is kept as it is returned. */
    private boolean apart;

    /** For {@code Worker}. */
    protected Incarnation() {}

    /** See {@code Worker}. */
    protected abstract Next<S> init(S state, Start start);

    /** See {@code Worker}. */
    protected abstract Next<S> info(S state, Object message);

    /** See {@code Worker}. */
    protected abstract void terminate(ExitReason reason, S state);

    /** See {@code Worker}. */
    protected abstract S codeChange(S state, @Nullable Object extra);

    /** See {@code Worker}. */
    protected abstract Object formatStatus(S state);

    /** The default of {@code info}. */
    protected final void unexpected(Object message) {
        Branch<S> owner = branch;
        if (owner != null) {
            owner.core.log().unexpected(owner, message);
        }
    }

    /** What {@code context()} answers. */
    protected final WorkerContext attachedContext() {
        Branch<S> owner = branch;
        if (owner == null) {
            throw new IllegalStateException("context() in the constructor of "
                    + getClass().getName() + ": the worker belongs to no peeper yet; use init(state, start)");
        }
        return new Context<>(owner, this);
    }

    /** Whether it already belongs to a peeper, so that a supplier handed it out twice. */
    final boolean attached() {
        return branch != null;
    }

    final void attach(Branch<S> owner) {
        branch = owner;
        paces = owner.options.runsAnywhere() ? owner.core.paces().of(getClass(), owner.protocol) : null;
        if (owner.protocol.copies()) {
            live = STALE;
            apart = true;
        }
    }

    /** Whether each message comes with no more than a state that is kept as it is returned, and some may run on a caller's thread. */
    final boolean isSimple() {
        return !apart && paces != null;
    }

    /** Whether calls of this operation may run on their callers' threads; by a glance. */
    final boolean isShort(int op) {
        ClassPaces known = paces;
        return known != null && known.isShort(op);
    }

    /** How long the handler of an operation takes. */
    final Pace pace(int op) {
        ClassPaces known = paces;
        return known == null ? Pace.NEVER : known.get(op);
    }

    /** Its dictionary; made here. */
    final Dictionary dictionary() {
        Dictionary made = dictionary;
        if (made == null) {
            made = new Dictionary(PersistentMap.empty());
            apart = true;
            dictionary = made;
        }
        return made;
    }

    /** What is committed of its dictionary. */
    final PersistentMap<Object, Object> keptDictionary(int slot) {
        Dictionary made = dictionary;
        return made == null ? PersistentMap.empty() : made.slot(slot);
    }

    /** Begins with a dictionary that was kept. */
    final void begin(PersistentMap<Object, Object> kept) {
        if (kept.size() > 0) {
            apart = true;
            dictionary = new Dictionary(kept);
        }
    }

    /** A worker that took over: what still has this one's view writes to the same. */
    final void shareDictionary(Incarnation<S> successor) {
        apart = true;
        dictionary = successor.dictionary();
    }

    /** A message begins: what one before it wrote in vain is forgotten. */
    final void begin(int slot) {
        if (dictionary != null) {
            dictionary.begin(slot);
        }
    }

    /** Whether the message in hand wrote to the dictionary. */
    final boolean writes(int slot) {
        return dictionary != null && dictionary.isChanged(slot);
    }

    /** The dictionary of the message in hand goes into a slot, beside the state. */
    final void seal(int slot) {
        if (dictionary != null) {
            dictionary.seal(slot);
        }
    }

    @SuppressWarnings("NullAway") // the named slot has been written before the word named it
    final S slot(int index) {
        return index == 0 ? slot0 : slot1;
    }

    /** The state in a slot, as user code may have it; in USER, since it may have to be copied. */
    @SuppressWarnings("ReferenceEquality") // a mark
    final S given(int index) {
        Object known = live;
        if (known == null) {
            return slot(index);
        }
        if (known == STALE) {
            known = owner().protocol.freeze(slot(index));
            live = known;
        }
        @SuppressWarnings("unchecked") // what a handler returned, or a copy of it
        S given = (S) known;
        return given;
    }

    /** What to look at to see whether the state changed. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // as above
    final S watched(int index) {
        Object known = live;
        return known == null || known == STALE ? slot(index) : (S) known;
    }

    /** Whether a state that a handler returned is another one, as far as that can be told. */
    @SuppressWarnings("ReferenceEquality") // no equals of the user's is asked
    final boolean isAnother(S state, S before) {
        return state != before || live != null;
    }

    /** What a slot may hold for a state that a handler returned; in USER. */
    final S kept(S state) {
        S kept = owner().protocol.freeze(state);
        if (live != null) {
            live = state;
        }
        return kept;
    }

    /** A handler failed, or was told that its state does not count: it may have changed it in place. */
    final void spoil() {
        if (live != null) {
            live = STALE;
        }
    }

    private Branch<S> owner() {
        return Objects.requireNonNull(branch);
    }

    final void write(int index, S state) {
        if (index == 0) {
            slot0 = state;
        } else {
            slot1 = state;
        }
    }

    /** Drops a state that is neither committed nor in use, so that an old one is not held. */
    final void clear(int index) {
        if (index == 0) {
            slot0 = null;
        } else {
            slot1 = null;
        }
        if (dictionary != null) {
            dictionary.clear(index);
        }
    }
}
