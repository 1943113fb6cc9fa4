package vn.haidang.monitoring.maintenance;

/**
 * The planned maintenance, kept in the database, as an OSGi service. An engine, in whatever program it runs, follows it
 * within half a minute. Safe for use by several threads; every method may block on the database.
 */
public interface MaintenanceBook {

    /** All windows, those that are over too. */
    MaintenanceCalendar calendar();

    /**
     * Plans a maintenance. One in the past is allowed, since work is written down late; the window tells when that was.
     *
     * @param reason what is done, 1 to 1,000 characters
     * @param author a name of 1 to 200 characters
     * @throws IllegalArgumentException when a text is blank or too long
     */
    MaintenanceWindow add(MaintenanceScope scope, MaintenanceSchedule schedule, String reason, String author);

    /**
     * Ends a maintenance now, and all its repetitions.
     *
     * @param person a name of 1 to 200 characters
     * @throws IllegalArgumentException when the name is blank or too long
     * @return whether there was such a window and nobody had ended it before
     */
    boolean end(long id, String person);
}
