/** The runtime of Peeper: workers whose state survives every crash. */
module io.peeper.runtime {
    requires transitive io.peeper.annotation;
    requires static org.jspecify;

    exports io.peeper;
    exports io.peeper.generated;
}
