package org.missionbench.launcher;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Sends what the framework says to the log instead of the console. */
final class FelixLog extends Logger {

    private static final org.slf4j.Logger log = LoggerFactory.getLogger("org.apache.felix.framework");

    @Override
    protected void doLog(int level, String message, @Nullable Throwable problem) {
        switch (level) {
            case LOG_ERROR -> log.error(message, problem);
            case LOG_WARNING -> log.warn(message, problem);
            case LOG_INFO -> log.info(message, problem);
            default -> log.debug(message, problem);
        }
    }
}
