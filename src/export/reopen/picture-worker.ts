import { serve } from '../reading-worker';
import { readPicture } from './read-picture';

serve(({ data }: MessageEvent<Blob>) => readPicture(data));
