package org.newsledger.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is filling a folder: a process on a machine.
 *
 * @param host the machine's name
 * @param process its number there
 * @param started when the process began, in milliseconds since 1970; 0 when the system does not
 *     tell
 */
record RunMarker(String host, long process, long started) {

  /** What is left to know of a run that wrote a marker. */
  enum State {
    /** Its process is alive. */
    GOING_ON,
    /** Its process is gone. */
    BROKEN_OFF,
    /** It ran on another machine. */
    UNKNOWN
  }

  /** Returns the marker of this process. */
  static RunMarker ofThisProcess() {
    ProcessHandle process = ProcessHandle.current();
    return new RunMarker(hostName(), process.pid(), started(process));
  }

  /** Returns what a marker's file holds. */
  String text() {
    return host + ' ' + process + ' ' + started + '\n';
  }

  /** Returns the state of the run whose marker holds {@code text}. */
  static State stateOf(String text) {
    String[] parts = text.strip().split(" ", -1);
    if (parts.length != 3) {
      return State.BROKEN_OFF; // it broke off while it wrote the marker
    }
    RunMarker marker;
    try {
      marker = new RunMarker(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    } catch (NumberFormatException e) {
      return State.UNKNOWN;
    }
    if (!marker.host().equals(hostName())) {
      return State.UNKNOWN;
    }
    Optional<ProcessHandle> alive = ProcessHandle.of(marker.process());
    boolean same = alive.isPresent() && started(alive.get()) == marker.started();
    return same ? State.GOING_ON : State.BROKEN_OFF;
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(' ', '-');
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
