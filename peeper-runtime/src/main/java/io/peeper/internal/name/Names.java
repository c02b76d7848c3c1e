package io.peeper.internal.name;

import io.peeper.Name;
import io.peeper.PeeperRef;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The local names of one system. A look-up never creates an entry. */
public final class Names {
    private final ConcurrentHashMap<Name, PeeperRef> holders = new ConcurrentHashMap<>();

    /** Takes a name; answers the holder if somebody has it, else null. */
    public @Nullable PeeperRef take(Name name, PeeperRef ref) {
        return holders.putIfAbsent(name, ref);
    }

    /** Gives a name back, if it is this one's. */
    public void free(Name name, PeeperRef ref) {
        holders.remove(name, ref);
    }

    /** Who holds a name now. */
    public @Nullable PeeperRef holder(Name name) {
        return holders.get(name);
    }

    /** The names that are held, sorted as they are shown. */
    public Set<Name> held() {
        TreeMap<String, Name> sorted = new TreeMap<>();
        for (Name name : holders.keySet()) {
            sorted.put(((Name.Local) name).value(), name);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted.values()));
    }
}
