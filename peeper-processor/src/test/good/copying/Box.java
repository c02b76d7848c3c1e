package copying;

/** A generic bean. */
public class Box<T> {
    T value;
}
