package io.peeper;

/** Who may use a {@link Table}. Its {@link Table#info() info} is everybody's. */
public enum Access {
    /** Everybody reads and writes, also outside of all handlers. */
    PUBLIC,

    /** Everybody reads; only its owner's handlers write. The default. */
    PROTECTED,

    /** Only its owner's handlers read and write. */
    PRIVATE
}
