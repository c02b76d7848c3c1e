/** The annotations of Peeper. */
module io.peeper.annotation {
    exports io.peeper.annotation;
}
