package vn.haidang.monitoring.probe;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.DeviceEntry;

/**
 * Measures what a device tells beside its interfaces ({@link DeviceMetric}), as an OSGi service. Which figures a device
 * has is found out once and again at long intervals, so that a measurement asks for those only. Safe for use by several
 * threads; no method blocks.
 */
public interface DeviceMeter {

    /**
     * Measures the device once. To be asked for after a poll that was answered: a device that is silent costs its whole
     * timeout here too.
     *
     * @return what it told, always completed normally
     */
    CompletionStage<DeviceMeasures> measure(DeviceEntry device);

    /** What became of a measurement. */
    sealed interface DeviceMeasures {

        /**
         * The device answered.
         *
         * @param at when
         * @param measures what it told, in the order of its definition; a device of which nothing can be measured has none
         */
        record Measured(Instant at, List<DeviceMeasure> measures) implements DeviceMeasures {
            public Measured {
                measures = List.copyOf(measures);
            }
        }

        /**
         * There are no figures. Whether the device lives is for its poll to say.
         *
         * @param reason why not
         */
        record NotMeasured(Finding reason) implements DeviceMeasures {}
    }
}
