package io.followthrough.local.process;

import java.util.concurrent.TimeUnit;

/** A process that says something twenty times a second: as often as the first argument says, ending with the second. */
final class Ticking {

    private Ticking() {}

    public static void main(String[] arguments) throws InterruptedException {
        for (int ticks = Integer.parseInt(arguments[0]); ticks > 0; ticks--) {
            System.out.println("tick");
            TimeUnit.MILLISECONDS.sleep(50);
        }
        System.exit(Integer.parseInt(arguments[1]));
    }
}
