package io.peeper.processor.check;

import io.peeper.processor.model.PeeperModel;
import io.peeper.processor.report.Report;

/** Some rules that belong together. */
interface Check {
    void check(PeeperModel model, Report report);
}
