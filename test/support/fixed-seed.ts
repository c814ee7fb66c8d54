import { useFixedSeed } from './fuzz';

useFixedSeed();
