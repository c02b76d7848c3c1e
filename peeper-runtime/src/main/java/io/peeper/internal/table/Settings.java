package io.peeper.internal.table;

import io.peeper.Access;
import org.jspecify.annotations.Nullable;

/**
 * What may change about a table.
 *
 * @param owner whose it is
 * @param access who may use it
 * @param survives whether it stays with its owner's next worker
 * @param heir who has it next
 * @param data what that one is told
 * @param given whether the message in hand gives it away
 */
record Settings(
        Owner owner,
        Access access,
        boolean survives,
        @Nullable Owner heir,
        @Nullable Object data,
        boolean given) {
    Settings ownedBy(Owner other) {
        return new Settings(other, access, survives, heir, data, false);
    }

    Settings withAccess(Access other) {
        return new Settings(owner, other, survives, heir, data, given);
    }

    Settings withHeir(boolean itself, @Nullable Owner other, @Nullable Object word) {
        return new Settings(owner, access, itself, other, word, given);
    }

    Settings givenAway() {
        return new Settings(owner, access, survives, heir, data, true);
    }

    @SuppressWarnings("ReferenceEquality") // a peeper equals only itself
    boolean isOwner(@Nullable Run run) {
        return run != null && run.owner() == owner;
    }

    boolean mayRead(@Nullable Run run) {
        return access != Access.PRIVATE || isOwner(run);
    }

    boolean mayWrite(@Nullable Run run) {
        return access == Access.PUBLIC || isOwner(run);
    }

    @Override
    public String toString() {
        return "Settings[" + access + "]";
    }
}
