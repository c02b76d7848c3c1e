package io.peeper.internal.branch;

/**
 * Makes sure of some stack before anything is touched. A caller that recurses until its stack ends may do so in the middle of an
 * executor's queue, which would then be broken for everybody, or while it owns a branch; here it ends before, and it is the caller's.
 *
 * <p><b>What it costs: next to nothing.</b> A compiled method touches the stack that it needs once, when it is entered, and "needs" counts what
 * its interpreted frames would take, since it may be thrown back to them at any call: the variables of the methods inlined into it,
 * used or not. So the methods here declare some, do nothing, and rely on being inlined. The interpreter looks for the stack of a
 * method when it enters it. To recurse instead, to a depth of 96, took 140 ns.
 *
 * <p>Where one of them is not inlined, since its callers are too deep a nest already, its own variables do not count: so there is one more than
 * is asked for. The first compiler of a JVM never inlines them: until the last one has compiled a caller, every check is of 4 KB only. Other
 * JVMs may count otherwise: there the check may be void. What a stack's end leaves behind then is found by the {@link DirectWatch}.
 */
final class StackProbe {
    private static final int MANY_FRAMES = 256;

    /**
     * Only so that there is a call in the compiled code that takes the variables into account; never true. What is true now and then will
     * not do: a call that is made is compiled into the same code, and then there is none.
     */
    private static boolean never;

    private StackProbe() {}

    /**
     * Returns if there are at least 4 KB left, and as much as our own code needs to hand over what it has in hand.
     *
     * @throws StackOverflowError if there are not
     */
    static void check() {
        two();
    }

    /**
     * Returns if there are at least 12 KB left: enough to run a call here, or to start or to end a peeper where all that it takes has run
     * before, and for every {@link #check} on the way.
     *
     * @throws StackOverflowError if there are not
     */
    static void checkMore() {
        four();
    }

    /**
     * Returns if there are at least 16 KB left: for a call that runs here in the caller's own frame, so that what ends it comes below that,
     * and looks for as much as {@link #checkMore} when it is entered.
     *
     * @throws StackOverflowError if there are not
     */
    static void checkMost() {
        five();
    }

    /**
     * Returns if there is enough to start a peeper, which may load and link classes, or to take a branch away from whoever has it: as much
     * as {@link #checkMost}, and many frames more. The frames alone will not do: compiled they may take less in all than one method asks for when
     * it is entered, with all that is inlined there.
     *
     * @throws StackOverflowError if there is not
     */
    static void checkDeep() {
        descend(MANY_FRAMES, 1, 2, 3, 4);
    }

    @SuppressWarnings("InfiniteRecursion") // ends at 0
    private static long descend(int left, long a, long b, long c, long d) {
        if (left == 0) {
            checkMost();
            return a + b + c + d;
        }
        return descend(left - 1, b, c, d, a + left) + left;
    }

    // spotless:off

    @SuppressWarnings("unused") // that is what they are for
    private static void five() {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, ba, bb, bc, bd, be, bf,
                c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, da, db, dc, dd, de,
                df, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, ea, eb, ec, ed, ee, ef, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, fa, fb, fc, fd,
                fe, ff, g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, ga, gb, gc, gd, ge, gf, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, ha, hb, hc,
                hd, he, hf, j0, j1, j2, j3, j4, j5, j6, j7, j8, j9, ja, jb, jc, jd, je, jf, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ka, kb,
                kc, kd, ke, kf, l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, la, lb, lc, ld, le, lf, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, ma,
                mb, mc, md, me, mf, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, na, nb, nc, nd, ne, nf, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9,
                oa, ob, oc, od, oe, of, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf, q0, q1, q2, q3, q4, q5, q6, q7, q8,
                q9, qa, qb, qc, qd, qe, qf;
        four();
    }

    @SuppressWarnings("unused") // that is what they are for
    private static void four() {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, ba, bb, bc, bd, be, bf,
                c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, da, db, dc, dd, de,
                df, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, ea, eb, ec, ed, ee, ef, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, fa, fb, fc, fd,
                fe, ff, g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, ga, gb, gc, gd, ge, gf, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, ha, hb, hc,
                hd, he, hf, j0, j1, j2, j3, j4, j5, j6, j7, j8, j9, ja, jb, jc, jd, je, jf, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ka, kb,
                kc, kd, ke, kf, l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, la, lb, lc, ld, le, lf, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, ma,
                mb, mc, md, me, mf, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, na, nb, nc, nd, ne, nf, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9,
                oa, ob, oc, od, oe, of, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf, q0, q1, q2, q3, q4, q5, q6, q7, q8,
                q9, qa, qb, qc, qd, qe, qf;
        three();
    }

    @SuppressWarnings("unused") // that is what they are for
    private static void three() {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, ba, bb, bc, bd, be, bf,
                c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, da, db, dc, dd, de,
                df, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, ea, eb, ec, ed, ee, ef, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, fa, fb, fc, fd,
                fe, ff, g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, ga, gb, gc, gd, ge, gf, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, ha, hb, hc,
                hd, he, hf, j0, j1, j2, j3, j4, j5, j6, j7, j8, j9, ja, jb, jc, jd, je, jf, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ka, kb,
                kc, kd, ke, kf, l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, la, lb, lc, ld, le, lf, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, ma,
                mb, mc, md, me, mf, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, na, nb, nc, nd, ne, nf, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9,
                oa, ob, oc, od, oe, of, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf, q0, q1, q2, q3, q4, q5, q6, q7, q8,
                q9, qa, qb, qc, qd, qe, qf;
        two();
    }

    @SuppressWarnings("unused") // that is what they are for
    private static void two() {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, ba, bb, bc, bd, be, bf,
                c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, da, db, dc, dd, de,
                df, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, ea, eb, ec, ed, ee, ef, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, fa, fb, fc, fd,
                fe, ff, g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, ga, gb, gc, gd, ge, gf, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, ha, hb, hc,
                hd, he, hf, j0, j1, j2, j3, j4, j5, j6, j7, j8, j9, ja, jb, jc, jd, je, jf, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ka, kb,
                kc, kd, ke, kf, l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, la, lb, lc, ld, le, lf, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, ma,
                mb, mc, md, me, mf, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, na, nb, nc, nd, ne, nf, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9,
                oa, ob, oc, od, oe, of, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf, q0, q1, q2, q3, q4, q5, q6, q7, q8,
                q9, qa, qb, qc, qd, qe, qf;
        one();
    }

    @SuppressWarnings("unused") // that is what they are for
    private static void one() {
        long a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, aa, ab, ac, ad, ae, af, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, ba, bb, bc, bd, be, bf,
                c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, ca, cb, cc, cd, ce, cf, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, da, db, dc, dd, de,
                df, e0, e1, e2, e3, e4, e5, e6, e7, e8, e9, ea, eb, ec, ed, ee, ef, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, fa, fb, fc, fd,
                fe, ff, g0, g1, g2, g3, g4, g5, g6, g7, g8, g9, ga, gb, gc, gd, ge, gf, h0, h1, h2, h3, h4, h5, h6, h7, h8, h9, ha, hb, hc,
                hd, he, hf, j0, j1, j2, j3, j4, j5, j6, j7, j8, j9, ja, jb, jc, jd, je, jf, k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, ka, kb,
                kc, kd, ke, kf, l0, l1, l2, l3, l4, l5, l6, l7, l8, l9, la, lb, lc, ld, le, lf, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, ma,
                mb, mc, md, me, mf, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, na, nb, nc, nd, ne, nf, o0, o1, o2, o3, o4, o5, o6, o7, o8, o9,
                oa, ob, oc, od, oe, of, p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf, q0, q1, q2, q3, q4, q5, q6, q7, q8,
                q9, qa, qb, qc, qd, qe, qf;
        if (never) {
            checkDeep();
        }
    }

    // spotless:on
}
