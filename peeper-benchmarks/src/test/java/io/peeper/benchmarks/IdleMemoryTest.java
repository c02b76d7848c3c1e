package io.peeper.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import io.peeper.PeeperSystem;
import org.junit.jupiter.api.Test;

final class IdleMemoryTest {
    @Test
    void peepersTakeMemoryAndCount() {
        try (PeeperSystem system = PeeperSystem.create()) {
            IdleMemory.Figures figures = IdleMemory.measure(system, 10_000);

            assertThat(figures.bytes()).isGreaterThan(16);
            assertThat(figures.seconds()).isGreaterThan(0);
            assertThat(system.refs()).hasSize(10_000);
        }
    }
}
