package vn.haidang.monitoring.simulation.internal;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Gauge32;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;

/** What a variable of a recording answers at a given time. */
sealed interface RecordedValue {

    /** The value so many seconds after the recording began to play. */
    Variable at(double seconds);

    /** A value that never changes. */
    record Still(Variable value) implements RecordedValue {
        @Override
        public Variable at(double seconds) {
            return value;
        }
    }

    /** A number that moves; it wraps as its syntax does (RFC 2578, 7.1). */
    record Moving(Syntax syntax, long initial, Movement movement) implements RecordedValue {
        @Override
        public Variable at(double seconds) {
            return of(initial + grown(seconds));
        }

        /** The value when it is, or will be, zero at another time. */
        Variable at(double seconds, double zeroAt) {
            return of(grown(seconds) - grown(zeroAt));
        }

        private long grown(double seconds) {
            return (long) Math.floor(movement.growth(seconds));
        }

        private Variable of(long number) {
            switch (syntax) {
                case COUNTER32 :
                    return new Counter32(number & 0xffffffffL);
                case COUNTER64 :
                    return new Counter64(number);
                case TIME_TICKS :
                    return new TimeTicks(number & 0xffffffffL);
                default :
                    return new Integer32((int) number);
            }
        }
    }

    /**
     * A gauge that moves between two bounds, where it stays.
     *
     * @param swing how far it swings about its course in the movement's period
     */
    record Swinging(double initial, Movement movement, double swing, long min, long max) implements RecordedValue {
        @Override
        public Variable at(double seconds) {
            long now = (long) Math.floor(initial + movement.growth(seconds) + swing * movement.wave(seconds));
            return new Gauge32(Math.max(min, Math.min(max, now)));
        }
    }

    /** The syntaxes that move without bounds. */
    enum Syntax {
        INTEGER32, COUNTER32, COUNTER64, TIME_TICKS
    }
}
