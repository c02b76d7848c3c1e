package io.peeper.generated;

/**
 * The version of what generated code and runtime expect of each other.
 *
 * <ol>
 *   <li>The first.
 *   <li>Protocols have a fingerprint, and states may be {@linkplain Protocol#copies() copied}.
 *   <li>Clients run handlers themselves where they {@linkplain DirectTarget get a turn}, and protocols say whether they {@linkplain
 *       Protocol#freezes() freeze}.
 * </ol>
 */
public final class Abi {
    /** The number that this runtime's processor writes into what it generates. */
    public static final int CURRENT = 3;

    /** The oldest number this runtime still works with. */
    static final int OLDEST = 1;

    private Abi() {}

    static void check(int abi, String protocol) {
        if (abi < OLDEST || abi > CURRENT) {
            throw new IllegalStateException("The code generated for " + protocol + " has ABI " + abi
                    + ", this peeper-runtime works with " + OLDEST + " to " + CURRENT
                    + ". Compile it again with the peeper-processor of the same version as peeper-runtime.");
        }
    }
}
