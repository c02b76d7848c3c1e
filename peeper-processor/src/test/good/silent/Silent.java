package silent;

import io.peeper.annotation.Peeper;

/** Hears messages that are no operations. */
@SuppressWarnings("peeper:no-operations")
@Peeper(state = Integer.class)
public interface Silent {}
