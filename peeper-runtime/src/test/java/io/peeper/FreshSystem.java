package io.peeper;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a system of its own, closes it, and keeps the log quiet, which else would tell of thousands of crashes. */
public final class FreshSystem implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    /** Held here, since the log manager holds loggers weakly. */
    static final Logger LOGGER = Logger.getLogger("io.peeper");

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(FreshSystem.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        LOGGER.setLevel(Level.OFF);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PeeperSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(SPACE)
                .computeIfAbsent(PeeperSystem.class, key -> PeeperSystem.create(), PeeperSystem.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        PeeperSystem system = context.getStore(SPACE).remove(PeeperSystem.class, PeeperSystem.class);
        if (system != null) {
            system.close(Duration.ofSeconds(5));
        }
    }
}
