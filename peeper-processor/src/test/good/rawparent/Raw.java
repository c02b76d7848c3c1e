package rawparent;

import io.peeper.annotation.Peeper;

/** What a raw parent declares is erased, its type variables and those of its methods. */
@SuppressWarnings("rawtypes")
@Peeper(state = Integer.class)
public interface Raw extends Store {}
