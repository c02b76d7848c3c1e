/** The annotation processor of Peeper. */
module io.peeper.processor {
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.peeper.processor.PeeperProcessor;
}
