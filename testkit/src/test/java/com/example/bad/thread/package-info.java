/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.thread;

import org.jspecify.annotations.NullMarked;
