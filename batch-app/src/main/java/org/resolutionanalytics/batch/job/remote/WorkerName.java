package org.resolutionanalytics.batch.job.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.resolutionanalytics.batch.job.partition.Partitions;

/** Names a worker so that a person finds it, and that no other has its name. */
final class WorkerName {
  /** PostgreSQL cuts the name of a session after 63 bytes. */
  private static final int LONGEST = 63 - Partitions.SESSION.length();

  private WorkerName() {}

  /** A new name: the host's, the process's number, and a random part. */
  static String next() {
    byte[] random = new byte[4];
    new SecureRandom().nextBytes(random);
    String unique = ":" + ProcessHandle.current().pid() + ":" + HexFormat.of().formatHex(random);
    String host = host().replaceAll("[^A-Za-z0-9.-]", "-");
    int length = Math.min(host.length(), LONGEST - unique.length());
    return host.substring(0, length) + unique;
  }

  private static String host() {
    // What containers have, and needs no resolver.
    Map<String, String> environment = System.getenv();
    String given = environment.getOrDefault("HOSTNAME", "");
    if (!given.isEmpty()) {
      return given;
    }
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "host";
    }
  }
}
