package bounds;

/** As many type variables are called. */
public enum T {
    ONE
}
