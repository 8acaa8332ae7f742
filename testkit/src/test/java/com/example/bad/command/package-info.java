/** A bundle that is wrong on purpose. */
@NullMarked
package com.example.bad.command;

import org.jspecify.annotations.NullMarked;
