package vn.haidang.report;

import java.util.List;

/**
 * Brings figures into reports, as an OSGi service: each domain has its own, and a later bundle may add one while the
 * program runs. Safe for use by several threads; may block on the database.
 */
public interface FigureSource {

    /** The section of the report its figures belong to: {@code lines}, {@code signatures}. */
    String section();

    /** The figures of a period, in the order in which the report lists them; empty when there is nothing to say. */
    List<Figure> figures(ReportPeriod period);
}
