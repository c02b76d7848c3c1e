package io.peeper.internal.name;

import io.peeper.Name;
import io.peeper.NameRegistry;
import io.peeper.PeeperRef;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names that one system sees: its local ones, and those that a registry keeps. A look-up never creates an entry. */
public final class Names {
    private final ConcurrentHashMap<Name, PeeperRef> holders = new ConcurrentHashMap<>();
    private final NameRegistry globals;

    /** With the JVM's own global names. */
    public Names() {
        this(JvmNames.SHARED);
    }

    /**
     * With somebody else's global names.
     *
     * @throws IllegalArgumentException if it is a registry of duplicate keys
     */
    public Names(NameRegistry globals) {
        if (globals instanceof OwnNames own && !own.isUnique()) {
            throw new IllegalArgumentException("registry: " + own.label()
                    + " is a duplicate one, where a key may have several holders; names need a unique one");
        }
        this.globals = globals;
    }

    /** Whether a name is kept by somebody's own code, which must not run while a branch is owned. */
    @SuppressWarnings("ReferenceEquality") // whether it is ours
    public boolean isForeign(Name name) {
        return name instanceof Name.Via || (name instanceof Name.Global && globals != JvmNames.SHARED);
    }

    /** Whether a name that is kept by somebody's own code has to be given back to it, before its holder ends. */
    public boolean isGivenBack(Name name) {
        return isForeign(name) && !(registry(name) instanceof OwnNames);
    }

    /** Takes a name; answers the holder if somebody alive has it, else null. */
    @SuppressWarnings("ReferenceEquality") // a ref equals only itself; and a registry may hand out anybody's
    public @Nullable PeeperRef take(Name name, PeeperRef ref) {
        if (name instanceof Name.Local) {
            return holders.putIfAbsent(name, ref);
        }
        NameRegistry registry = registry(name);
        Object key = key(name);
        Optional<PeeperRef> holder = registered(registry.register(key, ref), registry);
        if (holder.isPresent() && !holder.get().isAlive() && holder.get() != ref && !(registry instanceof OwnNames)) {
            // its end was not told there, or not yet: a dead holder blocks nobody
            registry.unregister(key, holder.get());
            holder = registered(registry.register(key, ref), registry);
        }
        return holder.filter(other -> other != ref).orElse(null);
    }

    /** Gives a name back, if it is this one's. */
    public void free(Name name, PeeperRef ref) {
        if (name instanceof Name.Local) {
            holders.remove(name, ref);
        } else {
            registry(name).unregister(key(name), ref);
        }
    }

    /** Who holds a name now. */
    public @Nullable PeeperRef holder(Name name) {
        if (name instanceof Name.Local) {
            return holders.get(name);
        }
        NameRegistry registry = registry(name);
        return registered(registry.whereis(key(name)), registry)
                .filter(PeeperRef::isAlive)
                .orElse(null);
    }

    @SuppressWarnings("NullableOptional") // what somebody else's code may answer all the same
    private static Optional<PeeperRef> registered(@Nullable Optional<PeeperRef> answer, NameRegistry registry) {
        return Objects.requireNonNull(
                answer, () -> registry.getClass().getName() + " answered null instead of an Optional");
    }

    private NameRegistry registry(Name name) {
        return name instanceof Name.Via via ? via.registry() : globals;
    }

    private static Object key(Name name) {
        return name instanceof Name.Via via ? via.key() : ((Name.Global) name).value();
    }

    /** The local names that are held, sorted as they are shown. */
    public Set<Name> held() {
        TreeMap<String, Name> sorted = new TreeMap<>();
        for (Name name : holders.keySet()) {
            sorted.put(((Name.Local) name).value(), name);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted.values()));
    }
}
