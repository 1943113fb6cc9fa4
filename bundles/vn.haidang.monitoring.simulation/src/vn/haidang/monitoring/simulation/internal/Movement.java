package vn.haidang.monitoring.simulation.internal;

/**
 * How a recorded number moves: {@code initial} plus the integral of
 * {@code rate * (1 + wave * sin(2 * pi * (t / period + phase)))}.
 *
 * @param rate units per second
 * @param wave how much the rate swings, 0 to 1, so that a counter never runs backwards
 * @param period of the swing, seconds
 * @param phase where in its period the swing begins, 1 is a whole period
 */
record Movement(double rate, double wave, double period, double phase) {

    static Movement steady(double rate) {
        return new Movement(rate, 0, 1, 0);
    }

    /** Where in its swing it is after so many seconds, -1 to 1. */
    double wave(double seconds) {
        return Math.sin(2 * Math.PI * (seconds / period + phase));
    }

    /** By how much the number has grown after so many seconds. */
    double growth(double seconds) {
        if (wave == 0) {
            return rate * seconds;
        }
        double turn = 2 * Math.PI;
        double swing = Math.cos(turn * phase) - Math.cos(turn * (seconds / period + phase));
        return rate * (seconds + wave * period / turn * swing);
    }
}
