package vn.haidang.monitoring.notify;

import java.util.List;

import vn.haidang.base.finding.Finding;

/**
 * Whether people are told of alarms, as an OSGi service: present where they are told from. Each trouble is an alarm as well.
 * Safe for use by several threads; nothing here blocks.
 */
public interface NotificationHealth {

    /** What keeps somebody from being told now, each with what to do; empty while all is well. */
    List<Finding> troubles();
}
