package io.peeper.jcstress;

/** A state of plain fields, none of them final: whoever sees it without a happens-before may see it in pieces. */
@Whole.Immutable
@SuppressWarnings("FieldCanBeFinal")
public class Whole {
    /** The author's word, as the processor wants it: nobody changes one that is made. */
    @interface Immutable {}

    private int a;
    private int b;
    private int c;
    private int d;

    public Whole(int number) {
        a = number;
        b = number;
        c = number;
        d = number;
    }

    /** The number, if all fields hold it; else something below zero. */
    public int number() {
        int number = d;
        return a == number && b == number && c == number ? number : -1;
    }
}
